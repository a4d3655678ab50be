package org.librarycpd.notebook.note;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Notes {

    void add(Note note);

    /** Refuses with 404 where there is none, or none that this library may see. */
    Note require(UUID id);

    List<Note> of(UUID authorId, PageRequest page);
}
