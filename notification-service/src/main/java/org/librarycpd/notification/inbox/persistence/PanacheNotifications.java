package org.librarycpd.notification.inbox.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.notification.inbox.Notification;
import org.librarycpd.notification.inbox.Notifications;

@ApplicationScoped
public class PanacheNotifications implements Notifications, PanacheRepositoryBase<Notification, UUID> {

    @Override
    public void add(Notification notification) {
        persist(notification);
    }

    @Override
    public Notification require(UUID id, UUID personId) {
        return findByIdOptional(id)
                .filter(notification -> notification.personId().equals(personId))
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Notification> of(UUID personId, PageRequest page) {
        return newest("personId = ?1 and id < ?2", personId, page);
    }

    @Override
    public List<Notification> unreadOf(UUID personId, PageRequest page) {
        return newest("personId = ?1 and readAt is null and id < ?2", personId, page);
    }

    private List<Notification> newest(String condition, UUID personId, PageRequest page) {
        return find(condition + " order by id desc", personId, page.before())
                .range(0, page.oneMore() - 1)
                .list();
    }

    @Override
    public int readBefore(UUID id, UUID personId, Instant now) {
        return update(
                "version = version + 1, readAt = ?1 where personId = ?2 and readAt is null and id < ?3",
                now,
                personId,
                id);
    }

    @Override
    public void forget(UUID personId) {
        delete("personId", personId);
        var named = "%" + personId + "%";
        for (var kept : List.of(
                "idempotency_key where who",
                "parked_event where cast(envelope as text)",
                "dead_letter where cast(envelope as text)")) {
            getEntityManager()
                    .createNativeQuery("delete from " + kept + " like :named")
                    .setParameter("named", named)
                    .executeUpdate();
        }
    }
}
