package fr.esmsnumerique.financement.lot.application;

import fr.esmsnumerique.financement.lot.model.FormatGestionnaire.ColonnesRetour;
import fr.esmsnumerique.financement.lot.model.RapportRetours.Compte;
import fr.esmsnumerique.financement.lot.model.ReferenceVersement;
import fr.esmsnumerique.financement.subvention.application.Resultat;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.financement.subvention.model.Issue;
import fr.esmsnumerique.financement.subvention.model.Paiements;
import fr.esmsnumerique.financement.subvention.model.Refus;
import fr.esmsnumerique.financement.subvention.model.Retour;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.tableaux.LigneTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of one file of answers, each recorded by itself, and the count of what they did. */
final class DepouillementRetours {

    private final Subventions subventions;
    private final Region region;
    private final ColonnesRetour colonnes;
    private final LocalDate aujourdhui;
    private final List<ErreurImport> listees = new ArrayList<>();
    private int lues;
    private int payees;
    private int rejets;
    private int inchangees;
    private int refusees;
    private int erreurs;
    private Montant paye = Montant.ZERO;

    DepouillementRetours(Subventions subventions, Region region, ColonnesRetour colonnes, LocalDate aujourdhui) {
        this.subventions = subventions;
        this.region = region;
        this.colonnes = colonnes;
        this.aujourdhui = aujourdhui;
    }

    void prendre(LigneTable ligne) {
        lues++;
        switch (ligne) {
            case LigneTable.Illisible illisible -> refuser(illisible.defauts());
            case LigneTable.Lue lue -> {
                switch (LigneRetour.lire(lue, colonnes)) {
                    case LigneRetour.Lecture.Refusee(List<ErreurImport> defauts) -> refuser(defauts);
                    case LigneRetour.Lecture.Lue(ReferenceVersement reference, Retour retour) ->
                        enregistrer(ligne.numero(), reference, retour);
                }
            }
        }
    }

    private void enregistrer(int numero, ReferenceVersement reference, Retour retour) {
        Optional<SubventionLue> lue = subventions.lire(reference.dossierId());
        // Another region's file answers as one that does not exist: an import tells nothing of the neighbours.
        if (lue.isEmpty() || lue.get().subvention().dossier().region() != region) {
            refuser(numero, reference, "retour.reference", "aucun versement de votre région n'a cette référence");
            return;
        }
        Effet effet = new Effet(reference, retour);
        switch (subventions.modifier(reference.dossierId(), effet::sur)) {
            case Resultat.Fait _ -> compter(retour, effet.sansEffet);
            case Resultat.Refuse(Refus refus) -> refuser(numero, reference, refus.code(), refus.detail());
            case Resultat.Introuvable _ ->
                throw new IllegalStateException("Financement disparu : " + reference.dossierId());
        }
    }

    private void compter(Retour retour, boolean sansEffet) {
        if (sansEffet) {
            inchangees++;
        } else if (retour.paye()) {
            payees++;
            paye = paye.plus(retour.montant());
        } else {
            rejets++;
        }
    }

    private void refuser(int numero, ReferenceVersement reference, String code, String raison) {
        String champ = switch (code) {
            case "retour.montant" -> colonnes.montant();
            case "versement.date" -> colonnes.date();
            case "versement.motif_requis" -> colonnes.motif();
            case "versement.etat" -> colonnes.issue();
            default -> colonnes.reference();
        };
        refuser(List.of(new ErreurImport(numero, reference.toString(), champ, code, raison)));
    }

    private void refuser(List<ErreurImport> defauts) {
        refusees++;
        for (ErreurImport defaut : defauts) {
            erreurs++;
            if (listees.size() < Rapports.ERREURS_LISTEES) {
                listees.add(defaut);
            }
        }
    }

    Compte compte() {
        return new Compte(lues, payees, rejets, inchangees, refusees, erreurs);
    }

    Montant paye() {
        return paye;
    }

    List<ErreurImport> erreurs() {
        return List.copyOf(listees);
    }

    /** Remembers whether the last try changed anything: the store only says that it went well. */
    private final class Effet {

        private final ReferenceVersement reference;
        private final Retour retour;
        private boolean sansEffet;

        private Effet(ReferenceVersement reference, Retour retour) {
            this.reference = reference;
            this.retour = retour;
        }

        private Issue sur(Subvention subvention) {
            Issue issue = Paiements.de(subvention, reference.tranche())
                    .map(p -> p.recevoirRetour(retour, reference.tentative(), aujourdhui))
                    .orElseGet(Paiements::sansEcheancier);
            sansEffet = issue instanceof Issue.SansEffet;
            return issue;
        }
    }
}
