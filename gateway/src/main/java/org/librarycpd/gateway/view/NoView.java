package org.librarycpd.gateway.view;

/** The view cannot be given: the answer that it hangs on was a refusal or a failure. */
final class NoView extends RuntimeException {

    private final transient Answer answer;

    NoView(Answer answer) {
        super("no view", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
