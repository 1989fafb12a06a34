package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.PiecesJointes;
import fr.esmsnumerique.eligibilite.dossier.model.Rattachements;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.HorsDelai;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.VersionDepassee;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Horloge;
import org.springframework.stereotype.Service;

/** Changes a draft, or completes a timely application after dialogue with the ARS (CAL-12). */
@Service
public class ModifierDossier {

    private final FaireAvancer faireAvancer;
    private final DepotATemps depots;
    private final Rattachements rattachements;
    private final PiecesJointes pieces;
    private final Horloge horloge;

    ModifierDossier(
            FaireAvancer faireAvancer,
            DepotATemps depots,
            Rattachements rattachements,
            PiecesJointes pieces,
            Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.depots = depots;
        this.rattachements = rattachements;
        this.pieces = pieces;
        this.horloge = horloge;
    }

    /** @param version the one the caller read */
    public Suite modifier(String id, long version, ProjetDeclare nouveau, String auteur) {
        return faireAvancer.appliquer(id, dossier -> {
            if (dossier.suivi().version() != version) {
                return new Suite.Refusee(new VersionDepassee(
                        dossier.suivi().version(), dossier.suivi().depuis(version)));
            }
            if (depots.estTardif(dossier)) {
                return new Suite.Refusee(new HorsDelai());
            }
            rattachements.rattacher(
                    id,
                    nouveau.essms().stream().map(LigneDeclaree::numeroFiness).toList());
            String action = dossier.deposeLe() == null ? "Modification du brouillon" : "Complément après dialogue";
            return dossier.modifier(
                    nouveau.avecJointes(pieces.piecesDe(id)), new Acte(horloge.instant(), auteur, action, ""));
        });
    }
}
