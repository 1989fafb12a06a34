package fr.esmsnumerique.budget.enveloppe.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of the ledger: numbered, chained, never changed. Constructing one checks that both books balance, so no unbalanced entry exists, read or written.
 *
 * @param lignes each account at most once; each book sums to 0
 * @param dateEffet day from which it counts, Europe/Paris
 * @param decideLe instant the server decided, to the millisecond
 * @param motif reason given, may be empty
 * @param precedente hash of the mouvement before it, {@link Empreintes#ORIGINE} for the first
 * @param empreinte hash of this one
 */
public record Mouvement(
        MouvementId id,
        TypeMouvement type,
        List<Ligne> lignes,
        LocalDate dateEffet,
        Instant decideLe,
        Auteur auteur,
        String motif,
        References references,
        CleDemande cle,
        String precedente,
        String empreinte) {

    private static final int LIVRES = Livre.values().length;

    public Mouvement {
        lignes = List.copyOf(lignes);
        verifier(lignes);
    }

    /** Gives an accepted writing its number and its hash. */
    public static Mouvement chainer(
            Ecriture ecriture, MouvementId id, Instant decideLe, Auteur auteur, CleDemande cle, String precedente) {
        Mouvement sansEmpreinte = new Mouvement(
                id,
                ecriture.type(),
                ecriture.lignes(),
                ecriture.dateEffet(),
                decideLe,
                auteur,
                ecriture.motif(),
                ecriture.references(),
                cle,
                precedente,
                "");
        return sansEmpreinte.avecEmpreinte(Empreintes.calculer(sansEmpreinte));
    }

    public boolean empreinteExacte() {
        return empreinte.equals(Empreintes.calculer(this));
    }

    public long sequence() {
        return id.sequence();
    }

    /** The dossiers it touches, in the order of its lines. */
    public Set<String> dossiers() {
        Set<String> dossiers = new LinkedHashSet<>();
        for (Ligne ligne : lignes) {
            if (!ligne.compte().dossier().isEmpty()) {
                dossiers.add(ligne.compte().dossier());
            }
        }
        return dossiers;
    }

    /** The regions it touches, in the order of its lines; the nation is not one. */
    public Set<Titulaire> titulaires() {
        Set<Titulaire> titulaires = new LinkedHashSet<>();
        for (Ligne ligne : lignes) {
            if (!ligne.compte().titulaire().equals(Titulaire.NATIONAL)) {
                titulaires.add(ligne.compte().titulaire());
            }
        }
        return titulaires;
    }

    /** The dossier it is about; none for an opening, a notification, or when there are several. */
    public Optional<String> dossier() {
        return seul(dossiers());
    }

    /** The region it is about; none for an opening, or when there are several. */
    public Optional<Titulaire> titulaire() {
        return seul(titulaires());
    }

    /** Centimes moved, counted once: what enters the accounts of the first line's book. */
    public long montantCentimes() {
        Livre livre = lignes.getFirst().compte().poste().livre();
        return lignes.stream()
                .filter(ligne -> ligne.compte().poste().livre() == livre && ligne.centimes() > 0)
                .mapToLong(Ligne::centimes)
                .sum();
    }

    private Mouvement avecEmpreinte(String calculee) {
        return new Mouvement(
                id, type, lignes, dateEffet, decideLe, auteur, motif, references, cle, precedente, calculee);
    }

    private static <T> Optional<T> seul(Set<T> elements) {
        return elements.size() == 1 ? Optional.of(elements.iterator().next()) : Optional.empty();
    }

    private static void verifier(List<Ligne> lignes) {
        Set<Compte> comptes = HashSet.newHashSet(lignes.size());
        long[] totaux = new long[LIVRES];
        for (Ligne ligne : lignes) {
            if (!comptes.add(ligne.compte())) {
                throw new IllegalArgumentException("Compte deux fois dans un mouvement : " + ligne.compte());
            }
            int livre = ligne.compte().poste().livre().ordinal();
            totaux[livre] = Math.addExact(totaux[livre], ligne.centimes());
        }
        for (long total : totaux) {
            if (lignes.isEmpty() || total != 0) {
                throw new IllegalArgumentException("Mouvement déséquilibré : " + Arrays.toString(totaux));
            }
        }
    }
}
