package org.librarycpd.notebook.shelf;

import java.util.UUID;

/** The shelves of the shelving service, as far as notes need them. */
public interface Shelves {

    void requireKnown(UUID shelfId);

    void keep(UUID shelfId, long version, String libraryId, String name);

    void forget(UUID shelfId);

    void forgetAll();
}
