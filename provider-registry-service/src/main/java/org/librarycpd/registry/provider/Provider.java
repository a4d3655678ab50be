package org.librarycpd.registry.provider;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.registry.provider.ProviderRule.A_REGISTERED_PROVIDER_TEACHES;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** An organisation that teaches, common to all libraries; people and IT systems named here act for it. */
@Entity
public class Provider {

    @Id
    private UUID id;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text name;

    @Enumerated(STRING)
    private ProviderKind kind;

    private String site;

    @Enumerated(STRING)
    private ProviderStatus status = ProviderStatus.REGISTERED;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> representativeIds;

    @ElementCollection
    @CollectionTable(name = "provider_system", joinColumns = @JoinColumn(name = "provider_id"))
    @Column(name = "client_id")
    private Set<String> systems = new HashSet<>();

    private Instant registeredAt;

    /** Moves with every change, so that a change of the systems raises the provider's version. */
    private Instant changedAt;

    protected Provider() {}

    public Provider(Text name, ProviderKind kind, String site, Instant now) {
        this.id = Ids.next();
        this.name = name;
        this.kind = kind;
        this.site = site;
        this.representativeIds = List.of();
        this.registeredAt = now;
        this.changedAt = now;
    }

    public ProviderRegistered registration() {
        return new ProviderRegistered(id, representativeIds, registeredAt);
    }

    public void nameRepresentatives(Collection<UUID> people, Instant now) {
        representativeIds = people.stream().distinct().toList();
        changedAt = now;
    }

    public void nameSystems(Collection<String> clientIds, Instant now) {
        systems.retainAll(clientIds);
        systems.addAll(clientIds);
        changedAt = now;
    }

    public void requireTeaching() {
        A_REGISTERED_PROVIDER_TEACHES.require(status.mayTeach(), status);
    }

    public boolean hasRepresentative(UUID personId) {
        return representativeIds.contains(personId);
    }

    public boolean hasSystem(String clientId) {
        return systems.contains(clientId);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Text name() {
        return name;
    }

    public ProviderKind kind() {
        return kind;
    }

    public String site() {
        return site;
    }

    public ProviderStatus status() {
        return status;
    }

    public List<UUID> representativeIds() {
        return List.copyOf(representativeIds);
    }

    public List<String> systems() {
        return List.copyOf(new TreeSet<>(systems));
    }
}
