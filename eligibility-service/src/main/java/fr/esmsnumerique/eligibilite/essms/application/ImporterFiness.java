package fr.esmsnumerique.eligibilite.essms.application;

import fr.esmsnumerique.eligibilite.essms.application.LecteurFiness.Entete;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel;
import fr.esmsnumerique.eligibilite.imports.Chargement;
import fr.esmsnumerique.eligibilite.imports.SuiviImport;
import fr.esmsnumerique.eligibilite.referentiel.model.Bilan;
import fr.esmsnumerique.eligibilite.referentiel.model.Origine;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Loads a FINESS file into the referential. Good lines are kept whatever the others hold; loading the same file again changes nothing. */
@Service
public class ImporterFiness implements Chargement {

    private static final int LOT = 4_000;

    private final LecteurFiness lecteur;
    private final Referentiel referentiel;

    public ImporterFiness(LecteurFiness lecteur, Referentiel referentiel) {
        this.lecteur = lecteur;
        this.referentiel = referentiel;
    }

    @Override
    public void charger(InputStream fichier, SuiviImport suivi) throws IOException {
        Cumul cumul = new Cumul(suivi);
        Entete entete = lecteur.lire(fichier, cumul::recevoir);
        suivi.annoncer(entete.encodage(), ";", entete.date());
        cumul.fusionner();
    }

    /** Writes by batches so that memory does not grow with the file. */
    private final class Cumul {
        private final List<Essms> lot = new ArrayList<>();
        private final SuiviImport suivi;
        private final Origine origine;

        Cumul(SuiviImport suivi) {
            this.suivi = suivi;
            this.origine = new Origine(suivi.importId(), suivi.instant());
        }

        void recevoir(LigneFiness ligne) {
            suivi.lues(1);
            switch (ligne) {
                case LigneFiness.Ignoree() -> suivi.ignoree();
                case LigneFiness.Rejetee(ErreurImport erreur) -> suivi.refuser(List.of(erreur));
                case LigneFiness.Retenue(Essms essms, var reserve) -> {
                    reserve.ifPresent(suivi::signaler);
                    lot.add(essms);
                    if (lot.size() == LOT) {
                        fusionner();
                        suivi.progresser();
                    }
                }
            }
        }

        void fusionner() {
            Bilan bilan = referentiel.fusionner(List.copyOf(lot), origine);
            suivi.fusion(bilan.ajoutees(), bilan.misesAJour(), bilan.inchangees());
            lot.clear();
        }
    }
}
