package fr.esmsnumerique.financement.lot.application;

import fr.esmsnumerique.financement.lot.model.CoordonneesBancaires;
import fr.esmsnumerique.financement.lot.model.Iban;
import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.kernel.Horloge;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Enters the account of a grant, then has another person check it. */
@Service
public class TenirComptes {

    private final Comptes comptes;
    private final Horloge horloge;

    TenirComptes(Comptes comptes, Horloge horloge) {
        this.comptes = comptes;
        this.horloge = horloge;
    }

    /** What checking an account gave. */
    public enum Verification {
        FAITE,
        ABSENTES,
        /** Who entered it may not check it. */
        MEME_PERSONNE,
        /** The end of the number read on the RIB is not that of the number entered. */
        AUTRE_IBAN
    }

    public CoordonneesBancaires saisir(
            String dossierId, String titulaire, Iban iban, @Nullable String bic, Agent agent) {
        CoordonneesBancaires saisies = CoordonneesBancaires.saisies(
                dossierId, titulaire, iban, bic, agent, horloge.instant().truncatedTo(ChronoUnit.MILLIS));
        comptes.ajouter(saisies);
        return saisies;
    }

    public Verification verifier(String dossierId, String finIban, Agent agent) {
        Optional<CoordonneesBancaires> lues = comptes.lire(dossierId);
        if (lues.isEmpty()) {
            return Verification.ABSENTES;
        }
        CoordonneesBancaires avant = lues.get();
        if (avant.saisiesPar(agent)) {
            return Verification.MEME_PERSONNE;
        }
        CoordonneesBancaires verifiees =
                avant.verifieesPar(agent, horloge.instant().truncatedTo(ChronoUnit.MILLIS));
        boolean faite = avant.iban().finitPar(finIban) && comptes.verifier(avant, verifiees);
        return faite ? Verification.FAITE : Verification.AUTRE_IBAN;
    }
}
