package org.librarycpd.portfolio.staff.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.portfolio.staff.BindingCode;
import org.librarycpd.portfolio.staff.BindingCodes;
import org.librarycpd.portfolio.staff.Unbinding;
import org.librarycpd.portfolio.staff.Unbindings;

@ApplicationScoped
public class PanacheBindingCodes implements BindingCodes, Unbindings, PanacheRepositoryBase<BindingCode, UUID> {

    private final Clock clock;

    PanacheBindingCodes(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void add(BindingCode code) {
        persist(code);
    }

    @Override
    public void add(Unbinding unbinding) {
        getEntityManager().persist(unbinding);
    }

    @Override
    public Optional<BindingCode> issuedTo(UUID staffMemberId) {
        return find("staffMemberId = ?1 and status = ?2", staffMemberId, BindingCode.Status.ISSUED)
                .firstResultOptional();
    }

    @Override
    public Optional<BindingCode> withHandle(String handle) {
        return find("handle", handle).firstResultOptional();
    }

    @Override
    public void noteMiss(UUID codeId) {
        QuarkusTransaction.requiringNew().run(() -> {
            var code = findById(codeId, LockModeType.PESSIMISTIC_WRITE);
            if (code.status() == BindingCode.Status.ISSUED) {
                code.missed(clock.instant());
            }
        });
    }
}
