package org.librarycpd.registry.run;

import static org.librarycpd.registry.run.RunRule.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.UUID;
import org.librarycpd.kit.time.Ids;
import org.librarycpd.registry.programme.Programme;

/** A programme at its dates, with so many places. */
@Entity
public class ProgrammeRun {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID providerId;
    private UUID programmeId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int hours;
    private Integer places;
    private int taken;
    private long priceKopecks;
    private Instant changedAt;

    protected ProgrammeRun() {}

    public ProgrammeRun(Programme programme, Term term, Instant now) {
        requireTakesLearners(programme);
        A_RUN_ENDS_AFTER_IT_STARTS.require(!term.endsOn().isBefore(term.startsOn()));
        A_RUN_OF_A_FREE_PROGRAMME_COSTS_NOTHING.require(!programme.isFree() || term.priceKopecks() == 0);
        this.id = Ids.next();
        this.providerId = programme.providerId();
        this.programmeId = programme.id();
        this.startsOn = term.startsOn();
        this.endsOn = term.endsOn();
        this.hours = programme.hours();
        this.places = term.places();
        this.priceKopecks = term.priceKopecks();
        requireNotOver(now);
        this.changedAt = now;
    }

    /** @param places null: as many as come */
    public record Term(LocalDate startsOn, LocalDate endsOn, Integer places, long priceKopecks) {}

    public RunScheduled scheduled() {
        return new RunScheduled(id);
    }

    public void takePlace(Programme programme, Instant now) {
        requireTakesLearners(programme);
        requireNotOver(now);
        ALL_PLACES_ARE_TAKEN.require(places == null || taken < places, places);
        taken++;
        changedAt = now;
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    private static void requireTakesLearners(Programme programme) {
        A_PUBLISHED_PROGRAMME_TAKES_LEARNERS.require(programme.isPublished(), programme.status());
    }

    /** A day is over when it is over in UTC: all libraries lie east of it. */
    private void requireNotOver(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        A_RUN_THAT_IS_OVER_TAKES_NOBODY.require(!endsOn.isBefore(today), endsOn);
    }

    /** Empty: as many as come. */
    public OptionalInt placesLeft() {
        return places == null ? OptionalInt.empty() : OptionalInt.of(places - taken);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID providerId() {
        return providerId;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public int hours() {
        return hours;
    }

    public Integer places() {
        return places;
    }

    public int taken() {
        return taken;
    }

    public long priceKopecks() {
        return priceKopecks;
    }
}
