package org.librarycpd.deploy.story;

import org.librarycpd.deploy.home.Realm;

/** A demo person, signed in through the login page as anyone would be. */
public final class Person extends Actor {
    private final Realm.Account account;
    private final Tokens tokens;
    private Tokens.Pair pair;

    Person(Realm.Account account, Door door, Tokens tokens) {
        super(account.name(), account.locale(), door);
        this.account = account;
        this.tokens = tokens;
    }

    /** The subject of the token: {@code personId} everywhere. */
    public String id() {
        return account.id();
    }

    public Realm.Account account() {
        return account;
    }

    @Override
    public synchronized String token() {
        if (pair == null) {
            pair = tokens.signIn(account);
        } else if (tokens.isAboutToExpire(pair)) {
            pair = tokens.refresh(pair).orElseGet(() -> tokens.signIn(account));
        }
        return pair.access();
    }

    /** A new pair for the old one, whether or not that is about to expire. */
    public synchronized String refreshedToken() {
        token();
        pair = tokens.refresh(pair).orElseThrow(() -> new IllegalStateException("the refresh token was refused"));
        return pair.access();
    }
}
