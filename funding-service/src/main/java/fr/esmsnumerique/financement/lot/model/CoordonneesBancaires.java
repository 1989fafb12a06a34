package fr.esmsnumerique.financement.lot.model;

import fr.esmsnumerique.financement.subvention.model.Agent;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Account a grant is paid to. Nobody alone sends money elsewhere: a second person checks it against the RIB before any batch uses it.
 *
 * @param verifieesPar absent until somebody else has checked it
 */
public record CoordonneesBancaires(
        String dossierId,
        String titulaire,
        Iban iban,
        @Nullable String bic,
        Agent saisiesPar,
        Instant saisiesLe,
        @Nullable Agent verifieesPar,
        @Nullable Instant verifieesLe) {

    public static CoordonneesBancaires saisies(
            String dossierId, String titulaire, Iban iban, @Nullable String bic, Agent par, Instant instant) {
        return new CoordonneesBancaires(dossierId, titulaire, iban, bic, par, instant, null, null);
    }

    public boolean sontVerifiees() {
        return verifieesPar != null;
    }

    public boolean saisiesPar(Agent agent) {
        return saisiesPar.sujet().equals(agent.sujet());
    }

    public CoordonneesBancaires verifieesPar(Agent agent, Instant instant) {
        return new CoordonneesBancaires(dossierId, titulaire, iban, bic, saisiesPar, saisiesLe, agent, instant);
    }

    public Optional<Agent> verificateur() {
        return Optional.ofNullable(verifieesPar);
    }
}
