package org.librarycpd.deploy.story;

import org.librarycpd.deploy.home.Realm;

/** A system with a client secret of its own. */
public final class Machine extends Actor {
    private final Realm.Machine account;
    private final Tokens tokens;
    private Tokens.Pair pair;

    Machine(Realm.Machine account, Door door, Tokens tokens) {
        super(account.clientId(), "en", door);
        this.account = account;
        this.tokens = tokens;
    }

    public Realm.Machine account() {
        return account;
    }

    @Override
    public synchronized String token() {
        if (pair == null || tokens.isAboutToExpire(pair)) {
            pair = tokens.ofMachine(account);
        }
        return pair.access();
    }
}
