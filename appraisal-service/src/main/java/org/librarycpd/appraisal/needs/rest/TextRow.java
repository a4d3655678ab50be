package org.librarycpd.appraisal.needs.rest;

import java.util.List;
import java.util.UUID;

/** Somebody's words; nobody is told whose. */
public record TextRow(UUID questionId, String question, String text) {

    record Rows(List<TextRow> items) {}
}
