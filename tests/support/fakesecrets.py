#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""fakesecrets.py denied|slow|mute: a Secret Service on the session bus, as bad as its name says.

The slow one works, in memory, and waits before each answer.
"""

import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

ROOT = '/org/freedesktop/secrets'
SERVICE = 'org.freedesktop.Secret.Service'
COLLECTION = 'org.freedesktop.Secret.Collection'
ITEM = 'org.freedesktop.Secret.Item'
DEFAULT = ROOT + '/collection/made_up'
DELAY = 60  # milliseconds: a few hundred for a token
NONE = dbus.ObjectPath('/')

MODE = sys.argv[1]
ITEMS = {}  # path -> Item


class Denied(dbus.DBusException):
    _dbus_error_name = 'org.freedesktop.DBus.Error.AccessDenied'


class NotSupported(dbus.DBusException):
    _dbus_error_name = 'org.freedesktop.DBus.Error.NotSupported'


def late(give, fail, answer):
    """Answers as the mode has it; answer() gives what is returned, or raises."""
    def run():
        try:
            result = answer()
        except dbus.DBusException as error:
            fail(error)
        else:
            give(*result) if isinstance(result, tuple) else give(result)
        return False
    if MODE == 'denied':
        fail(Denied('Not for you.'))
    elif MODE == 'slow':
        GLib.timeout_add(DELAY, run)


def method(interface, takes, gives):
    return dbus.service.method(interface, in_signature=takes, out_signature=gives,
                               async_callbacks=('give', 'fail'))


class WithProperties(dbus.service.Object):
    values = {}

    @method(dbus.PROPERTIES_IFACE, 'ss', 'v')
    def Get(self, _interface, name, give, fail):
        late(give, fail, lambda: self.values[name])

    @method(dbus.PROPERTIES_IFACE, 's', 'a{sv}')
    def GetAll(self, _interface, give, fail):
        late(give, fail, lambda: dbus.Dictionary(self.values, signature='sv'))


class Item(WithProperties):
    def __init__(self, bus, path, properties, secret):
        super().__init__(bus, path)
        self.path = dbus.ObjectPath(path)
        self.attributes = dict(properties[ITEM + '.Attributes'])
        self.secret = secret
        self.values = {'Locked': dbus.Boolean(False),
                       'Attributes': dbus.Dictionary(self.attributes, signature='ss')}

    def told(self, session):
        return dbus.Struct((session, dbus.ByteArray(b''), self.secret[2], self.secret[3]),
                           signature='oayays')

    @method(ITEM, '', 'o')
    def Delete(self, give, fail):
        def run():
            ITEMS.pop(self.path, None)
            return NONE
        late(give, fail, run)

    @method(ITEM, 'o', '(oayays)')
    def GetSecret(self, session, give, fail):
        late(give, fail, lambda: (self.told(session),))


class Collection(WithProperties):
    values = {'Locked': dbus.Boolean(False), 'Label': 'made up',
              'Items': dbus.Array([], signature='o')}

    @method(COLLECTION, 'a{sv}(oayays)b', 'oo')
    def CreateItem(self, properties, secret, _replace, give, fail):
        def run():
            wanted = dict(properties[ITEM + '.Attributes'])
            for item in ITEMS.values():
                if item.attributes == wanted:
                    item.secret = secret
                    return item.path, NONE
            path = dbus.ObjectPath(f'{DEFAULT}/{len(ITEMS) + 1}')
            ITEMS[path] = Item(self.connection, path, properties, secret)
            return path, NONE
        late(give, fail, run)


class Service(WithProperties):
    values = {'Collections': dbus.Array([DEFAULT], signature='o')}

    @method(SERVICE, 'sv', 'vo')
    def OpenSession(self, algorithm, _input, give, fail):
        def run():
            if algorithm != 'plain':
                raise NotSupported('Only plain ones.')
            return dbus.String('', variant_level=1), dbus.ObjectPath(ROOT + '/session/1')
        late(give, fail, run)

    @method(SERVICE, 'a{ss}', 'aoao')
    def SearchItems(self, wanted, give, fail):
        def run():
            found = [item.path for item in ITEMS.values()
                     if wanted.items() <= item.attributes.items()]
            return dbus.Array(found, signature='o'), dbus.Array([], signature='o')
        late(give, fail, run)

    @method(SERVICE, 'aoo', 'a{o(oayays)}')
    def GetSecrets(self, paths, session, give, fail):
        def run():
            return dbus.Dictionary({path: ITEMS[path].told(session) for path in paths},
                                   signature='o(oayays)')
        late(give, fail, run)

    @method(SERVICE, 'ao', 'aoo')
    def Unlock(self, paths, give, fail):
        late(give, fail, lambda: (paths, NONE))

    @method(SERVICE, 's', 'o')
    def ReadAlias(self, _name, give, fail):
        late(give, fail, lambda: dbus.ObjectPath(DEFAULT))


def main():
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    objects = [Service(bus, ROOT), Collection(bus, DEFAULT),
               Collection(bus, ROOT + '/aliases/default')]
    name = dbus.service.BusName('org.freedesktop.secrets', bus)
    GLib.MainLoop().run()
    del objects, name


main()
