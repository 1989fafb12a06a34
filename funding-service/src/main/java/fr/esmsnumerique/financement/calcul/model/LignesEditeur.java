package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.financement.calcul.model.Contexte.EssmsClasse;
import fr.esmsnumerique.financement.calcul.model.PartEditeur.Tarif;
import fr.esmsnumerique.kernel.Montant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Editor's part. It exists for acquisitions only and is a ceiling: the price replaces it when lower, establishment by establishment or on the total (AMB-26).
 * Upgrades are paid to the editor by the State through SONS: their line is 0 and says so (FUN-09, FUN-20).
 */
final class LignesEditeur {

    private final Contexte contexte;
    private final BaremeEditeur editeur;
    private final List<Ligne> lignes = new ArrayList<>();

    /** On one side of the threshold, the sector alone tells two ceilings apart: it is worked out once for each. */
    private final Map<Secteur, List<EssmsProjet>> parSecteur = new EnumMap<>(Secteur.class);

    private LignesEditeur(Contexte contexte, BaremeEditeur editeur) {
        this.contexte = contexte;
        this.editeur = editeur;
    }

    /** None where the flat amount already covers the editor (2021). */
    static List<Ligne> lignes(Contexte contexte) {
        return contexte.bareme()
                .partEditeur()
                .map(editeur -> new LignesEditeur(contexte, editeur).calculer())
                .orElseGet(List::of);
    }

    private List<Ligne> calculer() {
        Map<Groupe, List<EssmsProjet>> finances = new LinkedHashMap<>();
        Map<Tarif, List<EssmsProjet>> refuses = new LinkedHashMap<>();
        List<EssmsProjet> sons = new ArrayList<>();
        for (Palier palier : Palier.values()) {
            parSecteur.clear();
            for (EssmsClasse c : contexte.classes()) {
                if (c.palier() == palier) {
                    classer(c, finances, refuses, sons);
                }
            }
        }
        if (parEssms()) {
            ajouterParEssms(finances);
        } else {
            ajouterAuTotal(finances);
        }
        refuses.forEach(this::ajouterRefus);
        ajouterSons(sons);
        return lignes;
    }

    private void classer(
            EssmsClasse c,
            Map<Groupe, List<EssmsProjet>> finances,
            Map<Tarif, List<EssmsProjet>> refuses,
            List<EssmsProjet> sons) {
        if (!c.essms().estAcquisition()) {
            sons.add(c.essms());
            return;
        }
        List<EssmsProjet> memes = parSecteur.get(c.essms().secteur());
        if (memes == null) {
            Tarif tarif = PartEditeur.tarif(c.essms(), c.palier(), contexte, editeur);
            memes = tarif.finance()
                    ? finances.computeIfAbsent(new Groupe(c.palier(), tarif), g -> new ArrayList<>())
                    : refuses.computeIfAbsent(tarif, t -> new ArrayList<>());
            parSecteur.put(c.essms().secteur(), memes);
        }
        memes.add(c.essms());
    }

    private boolean parEssms() {
        return switch (contexte.lectures().de(Ambiguite.AMB_26).orElse(Option.SELON_DETAIL)) {
            case PAR_ESSMS -> true;
            case AU_TOTAL -> false;
            default -> prixDetailles();
        };
    }

    private boolean prixDetailles() {
        for (EssmsClasse c : contexte.classes()) {
            if (c.essms().prixEditeur() != null) {
                return true;
            }
        }
        return false;
    }

    /** One line per side of the threshold and price: establishments with the same price share a line. */
    private void ajouterParEssms(Map<Groupe, List<EssmsProjet>> finances) {
        Partage partage = Partage.de(contexte.projet());
        finances.forEach((groupe, essms) -> {
            Map<Optional<Montant>, List<EssmsProjet>> parPrix = new LinkedHashMap<>();
            essms.forEach(e -> parPrix.computeIfAbsent(partage.prix(e), p -> new ArrayList<>())
                    .add(e));
            parPrix.forEach((prix, memePrix) -> ajouter(
                    groupe, memePrix, prix.map(p -> p.fois(memePrix.size())).orElse(null)));
        });
    }

    /** The price fills the ceilings of each side in turn, so that the lines sum to min(total of ceilings, price). */
    private void ajouterAuTotal(Map<Groupe, List<EssmsProjet>> finances) {
        Optional<Montant> reste = prixTotal(finances);
        for (Map.Entry<Groupe, List<EssmsProjet>> entree : finances.entrySet()) {
            Montant retenu = ajouter(entree.getKey(), entree.getValue(), reste.orElse(null))
                    .retenu();
            reste = reste.map(r -> r.moins(retenu));
        }
    }

    /** Price of the whole service; from split prices, a missing one counts for its ceiling, as everywhere an unknown price does. */
    private Optional<Montant> prixTotal(Map<Groupe, List<EssmsProjet>> finances) {
        boolean detailles = finances.values().stream()
                .flatMap(List::stream)
                .anyMatch(e -> e.prix().isPresent());
        if (!detailles) {
            return contexte.projet().prixTotal();
        }
        return finances.entrySet().stream()
                .flatMap(entree -> entree.getValue().stream()
                        .map(e -> e.prix()
                                .orElse(entree.getKey().tarif().plafond().montant())))
                .reduce(Montant::plus);
    }

    private Ligne ajouter(Groupe groupe, List<EssmsProjet> essms, @Nullable Montant prix) {
        Ligne ligne = Ligne.plafonnee(
                Poste.EDITEUR,
                "Éditeur, solution " + groupe.tarif().solution() + Libelles.rang(contexte, groupe.palier()),
                essms.size(),
                groupe.tarif().plafond(),
                prix,
                essms,
                groupe.tarif().lecture());
        lignes.add(ligne);
        return ligne;
    }

    private void ajouterRefus(Tarif tarif, List<EssmsProjet> essms) {
        lignes.add(Ligne.forfait(
                        Poste.EDITEUR, "Éditeur, solution " + tarif.solution(), tarif.plafond(), essms, tarif.lecture())
                .avecMotif(Objects.requireNonNull(tarif.motif())));
    }

    private void ajouterSons(List<EssmsProjet> essms) {
        if (!essms.isEmpty()) {
            lignes.add(Ligne.nulle(
                    Poste.EDITEUR,
                    "Éditeur, sans changement de logiciel",
                    essms.size(),
                    editeur.sons(),
                    null,
                    "L'État finance la version Ségur auprès de l'éditeur (SONS) : rien n'est versé ici pour l'éditeur.",
                    essms));
        }
    }

    /** Establishments that share a ceiling. */
    private record Groupe(Palier palier, Tarif tarif) {}
}
