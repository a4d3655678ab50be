package org.librarycpd.appraisal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Each test plays in a library of its own. */
public abstract class InALibrary {

    protected TheLibrary library;
    protected Story story;

    @BeforeEach
    protected void openTheLibrary() {
        library = TheLibrary.opened();
        story = new Story(library);
    }

    @AfterEach
    protected void closeTheLibrary() {
        library.close();
    }
}
