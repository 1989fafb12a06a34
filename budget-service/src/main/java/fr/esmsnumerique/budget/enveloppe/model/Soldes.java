package fr.esmsnumerique.budget.enveloppe.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Balances of the accounts; those of a dossier or of a holder are found without a scan. Confined to one thread. */
public final class Soldes {

    private static final Comparator<Compte> PAR_TITULAIRE = Comparator.comparing(
                    (Compte compte) -> compte.titulaire().code())
            .thenComparing(Compte::poste)
            .thenComparing(compte -> compte.origine().nature())
            .thenComparing(compte -> compte.origine().reference())
            .thenComparing(Compte::dossier);

    private final Map<String, Map<Compte, Long>> parDossier = new HashMap<>();
    private final Map<Titulaire, Map<Compte, Long>> sansDossier = new HashMap<>();

    public long de(Compte compte) {
        return index(compte).getOrDefault(compte, 0L);
    }

    /** Sum of the positive balances of the accounts of a dossier on a post. */
    long montant(String dossier, Poste poste) {
        long montant = 0;
        for (Map.Entry<Compte, Long> solde :
                parDossier.getOrDefault(dossier, Map.of()).entrySet()) {
            if (solde.getKey().poste() == poste && solde.getValue() > 0) {
                montant = Math.addExact(montant, solde.getValue());
            }
        }
        return montant;
    }

    /** Positive balances of the accounts of a dossier on a post, oldest credits first. */
    public List<Ligne> duDossier(String dossier, Poste poste) {
        List<Ligne> lignes = positifs(parDossier.getOrDefault(dossier, Map.of()), poste);
        return lignes.size() < 2 ? lignes : parAge(lignes);
    }

    /** Credits are as old as their first arrival at their holder, whatever the order in which the dossier took them. */
    private List<Ligne> parAge(List<Ligne> lignes) {
        Titulaire titulaire = lignes.getFirst().compte().titulaire();
        List<Compte> arrivees =
                List.copyOf(sansDossier.getOrDefault(titulaire, Map.of()).keySet());
        return lignes.stream()
                .sorted(Comparator.comparingInt(ligne -> arrivees.indexOf(
                        Compte.disponible(titulaire, ligne.compte().origine()))))
                .toList();
    }

    /** Positive balances of a holder on a post that no dossier holds, oldest credits first: they lapse first. */
    public List<Ligne> duTitulaire(Titulaire titulaire, Poste poste) {
        return positifs(sansDossier.getOrDefault(titulaire, Map.of()), poste);
    }

    /** Every positive balance on these posts, in an order that depends on nothing but the accounts. */
    public List<Ligne> positifs(Set<Poste> postes) {
        return Stream.concat(parDossier.values().stream(), sansDossier.values().stream())
                .flatMap(comptes -> comptes.entrySet().stream())
                .filter(entree -> postes.contains(entree.getKey().poste()) && entree.getValue() > 0)
                .map(entree -> new Ligne(entree.getKey(), entree.getValue()))
                .sorted(Comparator.comparing(Ligne::compte, PAR_TITULAIRE))
                .toList();
    }

    /** Dossiers that hold something on a post, in no order. */
    public Set<String> dossiers(Poste poste) {
        Set<String> dossiers = new HashSet<>();
        parDossier.forEach((dossier, comptes) -> comptes.forEach((compte, solde) -> {
            if (compte.poste() == poste && solde > 0) {
                dossiers.add(dossier);
            }
        }));
        return dossiers;
    }

    /** True when every post that must stay at or above zero would. */
    public boolean supportent(Collection<Ligne> lignes) {
        for (Ligne ligne : lignes) {
            if (!ligne.compte().poste().peutEtreNegatif() && Math.addExact(de(ligne.compte()), ligne.centimes()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** @throws IllegalStateException when a post would become negative: a demand must have refused it before */
    void appliquer(Collection<Ligne> lignes) {
        if (!supportent(lignes)) {
            throw new IllegalStateException("Poste négatif : " + lignes);
        }
        lignes.forEach(this::varier);
    }

    /** Takes back lines applied just before. */
    void reprendre(Collection<Ligne> lignes) {
        lignes.forEach(ligne -> varier(ligne.inverse()));
    }

    private void varier(Ligne ligne) {
        Compte compte = ligne.compte();
        long solde = Math.addExact(de(compte), ligne.centimes());
        if (compte.dossier().isEmpty()) {
            // An emptied account stays, so that credits released to it are still the oldest.
            sansDossier
                    .computeIfAbsent(compte.titulaire(), cle -> new LinkedHashMap<>())
                    .put(compte, solde);
        } else if (solde == 0) {
            solder(compte);
        } else {
            parDossier
                    .computeIfAbsent(compte.dossier(), cle -> new LinkedHashMap<>())
                    .put(compte, solde);
        }
    }

    /** A dossier without balance keeps nothing: a stream of years stays light. */
    private void solder(Compte compte) {
        Map<Compte, Long> index = parDossier.get(compte.dossier());
        if (index != null) {
            index.remove(compte);
            if (index.isEmpty()) {
                parDossier.remove(compte.dossier());
            }
        }
    }

    private Map<Compte, Long> index(Compte compte) {
        Map<Compte, Long> index =
                compte.dossier().isEmpty() ? sansDossier.get(compte.titulaire()) : parDossier.get(compte.dossier());
        return index == null ? Map.of() : index;
    }

    private static List<Ligne> positifs(Map<Compte, Long> comptes, Poste poste) {
        List<Ligne> positifs = new ArrayList<>();
        comptes.forEach((compte, solde) -> {
            if (compte.poste() == poste && solde > 0) {
                positifs.add(new Ligne(compte, solde));
            }
        });
        return Collections.unmodifiableList(positifs);
    }
}
