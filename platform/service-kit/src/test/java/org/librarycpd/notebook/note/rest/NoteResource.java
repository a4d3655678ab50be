package org.librarycpd.notebook.note.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.notebook.note.CloseNote;
import org.librarycpd.notebook.note.Note;
import org.librarycpd.notebook.note.NoteLine;
import org.librarycpd.notebook.note.Notes;
import org.librarycpd.notebook.note.WriteNote;

@Path("/api/v1/notes")
@RolesAllowed("librarian")
public class NoteResource {

    private final Notes notes;
    private final WriteNote write;
    private final CloseNote close;
    private final Caller caller;
    private final Answers answers;

    NoteResource(Notes notes, WriteNote write, CloseNote close, Caller caller, Answers answers) {
        this.notes = notes;
        this.write = write;
        this.close = close;
        this.caller = caller;
        this.answers = answers;
    }

    public record WriteNoteRequest(@NotNull @Valid Text title, UUID shelfId, String firstLine) {}

    public record NoteView(UUID id, String title, String status, List<String> lines) {}

    @POST
    @Idempotent
    public Response write(@Valid @NotNull WriteNoteRequest request) {
        var note = write.handle(caller.personId(), request.shelfId(), request.title(), request.firstLine());
        return answers.created(note.id(), note.version(), "note", view(note));
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response read(@PathParam("id") UUID id) {
        var note = notes.require(id);
        return answers.found(note.version(), "note", () -> view(note));
    }

    @GET
    @Transactional
    public Response mine(@Valid @BeanParam PageRequest page) {
        var mine = notes.of(caller.personId(), page);
        return answers.listed(Page.of(mine, page, Note::id).map(this::view));
    }

    @POST
    @Path("{id}/closure")
    @Idempotent(required = false)
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        var note = close.handle(id, seen);
        return answers.changed(note.version(), "note", view(note));
    }

    private NoteView view(Note note) {
        return new NoteView(
                note.id(),
                note.title().in(answers.language()),
                note.status().name(),
                note.lines().stream().map(NoteLine::text).toList());
    }
}
