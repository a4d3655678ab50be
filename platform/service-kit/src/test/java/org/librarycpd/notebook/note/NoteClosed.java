package org.librarycpd.notebook.note;

import java.time.Instant;
import java.util.UUID;

public record NoteClosed(UUID noteId, UUID authorId, int lines, Instant closedAt) {}
