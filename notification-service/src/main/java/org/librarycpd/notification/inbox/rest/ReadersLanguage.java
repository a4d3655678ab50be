package org.librarycpd.notification.inbox.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.rule.Sentence;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.notification.reader.Readers;

/** The language that is asked for; else the one the reader's library writes to them in; else Russian. */
@RequestScoped
public class ReadersLanguage {

    @Context
    HttpHeaders headers;

    private final Answers answers;
    private final Caller caller;
    private final Readers readers;

    ReadersLanguage(Answers answers, Caller caller, Readers readers) {
        this.answers = answers;
        this.caller = caller;
        this.readers = readers;
    }

    Locale choose() {
        return headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? readers.languageOf(caller.personId()).orElse(Sentence.RUSSIAN)
                : answers.language();
    }
}
