package org.librarycpd.notebook.note.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.notebook.note.Note;
import org.librarycpd.notebook.note.Notes;

@ApplicationScoped
public class PanacheNotes implements Notes, PanacheRepositoryBase<Note, UUID> {

    @Override
    public void add(Note note) {
        persist(note);
    }

    @Override
    public Note require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Note> of(UUID authorId, PageRequest page) {
        return find("authorId = ?1 and id < ?2 order by id desc", authorId, page.before())
                .range(0, page.oneMore() - 1)
                .list();
    }
}
