package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.financement.calcul.model.PartEditeur.Tarif;
import fr.esmsnumerique.kernel.Montant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Editor's part. It exists for acquisitions only and is a ceiling: the price replaces it when lower, establishment by establishment or on the total (AMB-26).
 * Upgrades are paid to the editor by the State through SONS: their line is 0 and says so (FUN-09, FUN-20).
 */
final class LignesEditeur {

    private final Contexte contexte;
    private final BaremeEditeur editeur;
    private final List<Ligne> lignes;
    private final List<Part> finances = new ArrayList<>(2);
    private final List<Part> refuses = new ArrayList<>(2);

    private LignesEditeur(Contexte contexte, BaremeEditeur editeur, List<Ligne> lignes) {
        this.contexte = contexte;
        this.editeur = editeur;
        this.lignes = lignes;
    }

    /** None where the flat amount already covers the editor (2021). */
    static void ajouter(Contexte contexte, List<Ligne> lignes) {
        BaremeEditeur editeur = contexte.bareme().editeur();
        if (editeur != null) {
            new LignesEditeur(contexte, editeur, lignes).ajouter();
        }
    }

    private void ajouter() {
        classer(contexte.plein());
        classer(contexte.reduit());
        if (parEssms()) {
            ajouterParEssms();
        } else {
            ajouterAuTotal();
        }
        refuses.forEach(this::ajouterRefus);
        ajouterSons(contexte.plein().sansAcquisition().puis(contexte.reduit().sansAcquisition()));
    }

    private void classer(Cote cote) {
        Groupe acquisitions = cote.de(TypeProjet.ACQUISITION);
        if (acquisitions.estVide()) {
            return;
        }
        if (acquisitions.memeCle(EssmsProjet::secteur)) {
            Tarif tarif = PartEditeur.tarif(acquisitions.premier(), cote.palier(), contexte, editeur);
            classer(new Part(cote.palier(), tarif, acquisitions));
            return;
        }
        Map<Secteur, Tarif> tarifs = tarifs(cote.palier(), acquisitions);
        for (Groupe memeTarif : acquisitions.selon(e -> tarifs.get(e.secteur()))) {
            Tarif tarif = Objects.requireNonNull(tarifs.get(memeTarif.premier().secteur()));
            classer(new Part(cote.palier(), tarif, memeTarif));
        }
    }

    private void classer(Part part) {
        if (part.tarif().finance()) {
            finances.add(part);
        } else {
            refuser(part);
        }
    }

    /** On one side of the threshold, the sector alone tells two ceilings apart: it is worked out once for each. */
    private Map<Secteur, Tarif> tarifs(Palier palier, Groupe acquisitions) {
        Map<Secteur, Tarif> tarifs = new EnumMap<>(Secteur.class);
        for (EssmsProjet e : acquisitions.essms()) {
            if (!tarifs.containsKey(e.secteur())) {
                tarifs.put(e.secteur(), PartEditeur.tarif(e, palier, contexte, editeur));
            }
        }
        return tarifs;
    }

    /** A ceiling of 0 that is the same on both sides of the threshold makes one line. */
    private void refuser(Part part) {
        for (int i = 0; i < refuses.size(); i++) {
            Part autre = refuses.get(i);
            if (autre.tarif().equals(part.tarif())) {
                refuses.set(
                        i, new Part(autre.palier(), autre.tarif(), autre.essms().puis(part.essms())));
                return;
            }
        }
        refuses.add(part);
    }

    private boolean parEssms() {
        return switch (contexte.lectures().de(Ambiguite.AMB_26).orElse(Option.SELON_DETAIL)) {
            case PAR_ESSMS -> true;
            case AU_TOTAL -> false;
            default -> contexte.plein().unPrixConnu() || contexte.reduit().unPrixConnu();
        };
    }

    /** One line per side of the threshold and price: establishments with the same price share a line. */
    private void ajouterParEssms() {
        Partage partage = Partage.de(contexte.projet());
        for (Part part : finances) {
            for (Groupe memePrix : part.essms().selon(partage::prix)) {
                Montant prix = partage.prix(memePrix.premier());
                ajouter(part, memePrix, prix == null ? null : prix.fois(memePrix.taille()));
            }
        }
    }

    /** The price fills the ceilings of each side in turn, so that the lines sum to min(total of ceilings, price). */
    private void ajouterAuTotal() {
        Montant reste = prixTotal();
        for (Part part : finances) {
            Ligne ligne = ajouter(part, part.essms(), reste);
            reste = reste == null ? null : reste.moins(ligne.retenu());
        }
    }

    /** Price of the whole service; from split prices, a missing one counts for its ceiling, as everywhere an unknown price does. */
    private @Nullable Montant prixTotal() {
        boolean detailles = false;
        Montant total = Montant.ZERO;
        for (Part part : finances) {
            detailles |= part.essms().unPrixConnu();
            for (EssmsProjet e : part.essms().essms()) {
                total = total.plus(Objects.requireNonNullElse(
                        e.prixEditeur(), part.tarif().plafond().montant()));
            }
        }
        return detailles ? total : contexte.projet().prixEditeur();
    }

    private Ligne ajouter(Part part, Groupe essms, @Nullable Montant prix) {
        Ligne ligne = Ligne.plafonnee(
                Poste.EDITEUR,
                Libelles.avecRang(part.tarif().libelle(), contexte, part.palier()),
                essms.taille(),
                part.tarif().plafond(),
                prix,
                essms,
                part.tarif().lecture());
        lignes.add(ligne);
        return ligne;
    }

    private void ajouterRefus(Part part) {
        Tarif tarif = part.tarif();
        lignes.add(Ligne.forfait(
                Poste.EDITEUR, tarif.libelle(), tarif.plafond(), part.essms(), tarif.lecture(), tarif.motif()));
    }

    private void ajouterSons(Groupe essms) {
        if (!essms.estVide()) {
            lignes.add(Ligne.nulle(
                    Poste.EDITEUR,
                    "Éditeur, sans changement de logiciel",
                    essms.taille(),
                    editeur.sons(),
                    null,
                    "L'État finance la version Ségur auprès de l'éditeur (SONS) : rien n'est versé ici pour l'éditeur.",
                    essms));
        }
    }

    /** Establishments that share a ceiling. */
    private record Part(Palier palier, Tarif tarif, Groupe essms) {}
}
