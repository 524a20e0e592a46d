# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""The static page server: every list is a folder, every page a file named by its cursor."""

import os
import socket

CONFIG = """
daemon off;
{user}
worker_processes 1;
pid nginx.pid;
error_log stderr;
events {{ worker_connections 64; }}
http {{
    access_log off;
    sendfile on;
    tcp_nodelay on;
    keepalive_requests 1000000000;
    keepalive_timeout 600s;
    default_type application/json;
    client_body_temp_path temp;
    proxy_temp_path temp;
    fastcgi_temp_path temp;
    uwsgi_temp_path temp;
    scgi_temp_path temp;
    # Below /faulty one answer in ten is out of order, cut, or a connection that is closed.
    split_clients $request_id $fault {{ 3% busy; 3% closed; 4% cut; * none; }}
    server {{
        listen 127.0.0.1:{port};
        root site;
        location = /ready {{ return 204; }}
        location ~ ^/v1/core_instances/([0-9a-f-]+)/secrets$ {{
            try_files /$1/page-$arg_before.json =404;
        }}
        location ~ ^/faulty/v1/core_instances/([0-9a-f-]+)/secrets$ {{
            if ($fault = busy) {{ return 503 '{{"error":"out of order"}}'; }}
            if ($fault = closed) {{ return 444; }}
            if ($fault = cut) {{ return 200 '{{"items":['; }}
            try_files /$1/page-$arg_before.json =404;
        }}
    }}
}}
"""


def server_config(folder):
    """Writes it; gives the file and the port, which was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (folder / "site").mkdir()
    config = folder / "nginx.conf"
    # Started by root its worker would be somebody who may not look into the folder.
    user = "user root;" if os.geteuid() == 0 else ""
    config.write_text(CONFIG.format(port=port, user=user), encoding="ascii")
    return config, port


def curl_config(place, site):
    """A file that has curl fetch all pages of the site, in order, over one connection."""
    path = f"{place.url}/v1/core_instances/{site['instance']}/secrets?last=1000"
    cursors = [""] + [f"&before=p{page:06}" for page in range(1, site["pages"])]
    lines = [f'url = "{path}{cursor}"\noutput = "/dev/null"\n' for cursor in cursors]
    config = place.folder / f"{site['instance']}.curl"
    config.write_text("".join(lines), encoding="ascii")
    return config
