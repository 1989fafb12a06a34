package fr.esmsnumerique.eligibilite.essms.application;

import fr.esmsnumerique.eligibilite.essms.application.LecteurFiness.Entete;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.essms.model.Nomenclature;
import fr.esmsnumerique.eligibilite.essms.model.Nomenclature.Categorie;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel;
import fr.esmsnumerique.eligibilite.imports.Chargement;
import fr.esmsnumerique.eligibilite.imports.SuiviImport;
import fr.esmsnumerique.eligibilite.referentiel.model.Bilan;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;
import fr.esmsnumerique.eligibilite.referentiel.model.Origine;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Loads a FINESS file into the referential. Good lines are kept whatever the others hold; loading the same file again changes nothing. */
@Service
public class ImporterFiness implements Chargement {

    private static final int LOT = 4_000;

    private final LecteurFiness lecteur;
    private final Referentiel referentiel;
    private final Listes listes;
    private final NomenclatureConnue nomenclature;

    public ImporterFiness(
            LecteurFiness lecteur, Referentiel referentiel, Listes listes, NomenclatureConnue nomenclature) {
        this.lecteur = lecteur;
        this.referentiel = referentiel;
        this.listes = listes;
        this.nomenclature = nomenclature;
    }

    @Override
    public void charger(InputStream fichier, SuiviImport suivi) throws IOException {
        Cumul cumul = new Cumul(suivi);
        Entete entete = lecteur.lire(fichier, cumul::recevoir);
        suivi.annoncer(entete.encodage(), entete.separateur(), entete.date());
        cumul.terminer();
    }

    /** Writes by batches so that memory does not grow with the file. */
    private final class Cumul {
        private final List<Essms> lot = new ArrayList<>();
        private final List<Listes.Ligne> entites = new ArrayList<>();
        private final Map<String, Categorie> categories = new HashMap<>();
        private final Map<String, String> modes = new HashMap<>();
        private final SuiviImport suivi;
        private final Origine origine;

        Cumul(SuiviImport suivi) {
            this.suivi = suivi;
            this.origine = new Origine(suivi.importId(), suivi.instant());
        }

        void recevoir(LigneFiness ligne) {
            suivi.lues(1);
            switch (ligne) {
                case LigneFiness.Ignoree(var categorie) -> {
                    suivi.ignoree();
                    categorie.ifPresent(c -> categories.putIfAbsent(c.code(), c));
                }
                case LigneFiness.Rejetee(ErreurImport erreur) -> suivi.refuser(List.of(erreur));
                case LigneFiness.Entite(var fiche) -> entites.add(fiche);
                case LigneFiness.Retenue(Essms essms, var reserve) -> {
                    reserve.ifPresent(suivi::signaler);
                    apprendre(essms);
                    lot.add(essms);
                }
            }
            if (lot.size() + entites.size() >= LOT) {
                fusionner();
                suivi.progresser();
            }
        }

        private void apprendre(Essms essms) {
            categories.putIfAbsent(
                    essms.categorie(),
                    new Categorie(essms.categorie(), essms.libelleCategorie(), essms.groupeCategorie()));
            if (!essms.modeTarification().isEmpty()
                    && !essms.libelleModeTarification().isEmpty()) {
                modes.putIfAbsent(essms.modeTarification(), essms.libelleModeTarification());
            }
        }

        void terminer() {
            fusionner();
            nomenclature.apprendre(new Nomenclature(categories, modes), origine);
        }

        private void fusionner() {
            compter(referentiel.fusionner(List.copyOf(lot), origine));
            lot.clear();
            if (!entites.isEmpty()) {
                compter(listes.fusionner(Liste.ORGANISMES, List.copyOf(entites), origine));
                entites.clear();
            }
        }

        private void compter(Bilan bilan) {
            suivi.fusion(bilan.ajoutees(), bilan.misesAJour(), bilan.inchangees());
        }
    }
}
