package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.calcul.application.Baremes;
import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.CalculSubvention;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Etat;
import fr.esmsnumerique.financement.subvention.model.Issue;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Computes the grant of a retained file. The same event received again changes nothing; a file retained anew is computed again as long as nobody fixed its amount.
 */
@Service
public class CalculerSubvention {

    private final DossiersRetenus dossiers;
    private final Baremes baremes;
    private final Subventions subventions;

    CalculerSubvention(DossiersRetenus dossiers, Baremes baremes, Subventions subventions) {
        this.dossiers = dossiers;
        this.baremes = baremes;
        this.subventions = subventions;
    }

    /** @param jour day of the decision to retain the file, at which the campaign's values are read */
    public void calculer(String dossierId, String origine, LocalDate jour) {
        if (dejaCalculee(dossierId, origine)) {
            return;
        }
        DossierRetenu dossier = dossiers.lire(dossierId);
        Bareme bareme = baremes.lire(dossier.campagne(), jour, dossier.region());
        Subvention calculee = Subvention.calculee(
                dossier,
                CalculSubvention.calculer(dossier.projet(), bareme),
                bareme.versements(),
                bareme.modulation(),
                origine);
        if (!subventions.ajouter(calculee)) {
            subventions.modifier(dossierId, existante -> remplacer(existante, calculee));
        }
    }

    private boolean dejaCalculee(String dossierId, String origine) {
        return subventions
                .lire(dossierId)
                .filter(lue -> lue.subvention().origine().equals(origine)
                        || lue.subvention().etat() != Etat.CALCULE)
                .isPresent();
    }

    private static Issue remplacer(Subvention existante, Subvention calculee) {
        boolean figee = existante.etat() != Etat.CALCULE || existante.origine().equals(calculee.origine());
        return figee ? new Issue.SansEffet(existante) : new Issue.Acceptee(calculee, List.of());
    }
}
