package org.librarycpd.registry.provider.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.registry.provider.ProviderRule.A_SYSTEM_SPEAKS_FOR_ONE_PROVIDER;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.registry.provider.Provider;
import org.librarycpd.registry.provider.Providers;

@ApplicationScoped
public class PanacheProviders implements Providers, PanacheRepositoryBase<Provider, UUID> {

    private static final String ONE_PROVIDER = "provider_system_of_one_provider";

    /** The database's own constraint decides, so that two registrars at once cannot both be right. */
    @Override
    public void keep(Provider provider) {
        try {
            persistAndFlush(provider);
        } catch (PersistenceException refused) {
            A_SYSTEM_SPEAKS_FOR_ONE_PROVIDER.require(!isTaken(refused));
            throw refused;
        }
    }

    private static boolean isTaken(Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException broken
                    && ONE_PROVIDER.equals(broken.getConstraintName())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Provider require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Provider> all(PageRequest page) {
        return find("id < ?1 order by id desc", page.before())
                .range(0, page.oneMore() - 1)
                .list();
    }
}
