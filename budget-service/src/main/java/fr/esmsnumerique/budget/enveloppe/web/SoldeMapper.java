package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.contrats.budget.modele.Postes;
import fr.esmsnumerique.contrats.budget.modele.SoldeOrigine;
import fr.esmsnumerique.contrats.budget.modele.SoldeRegion;
import fr.esmsnumerique.contrats.budget.modele.Soldes;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Balances as the contract shows them, cut to what the caller may see. */
final class SoldeMapper {

    private SoldeMapper() {}

    static Soldes de(EnveloppeId enveloppe, Situation situation, Balance balance, Acteur acteur) {
        List<Region> visibles = Arrays.stream(Region.values())
                .filter(acteur::voit)
                .sorted(Comparator.comparing(Region::code))
                .toList();
        return new Soldes()
                .enveloppe(enveloppe.toString())
                .au(situation.au())
                .connuLe(situation.connuLe())
                .sequence(balance.sequence())
                .note(balance.sequence() > 0 ? null : SituationDemandee.AUCUN_MOUVEMENT + " Les soldes sont nuls.")
                .ouvertCentimes(acteur.estNational() ? balance.ouvert() : null)
                .reserveCentimes(acteur.estNational() ? balance.reserve() : null)
                .total(postes(balance, visibles.stream().map(Titulaire::de).toList()))
                .regions(
                        visibles.stream().map(region -> region(balance, region)).toList());
    }

    private static SoldeRegion region(Balance balance, Region region) {
        Titulaire titulaire = Titulaire.de(region);
        return new SoldeRegion()
                .region(region.code())
                .nom(region.nom())
                .postes(postes(balance, List.of(titulaire)))
                .origines(balance.origines(titulaire).stream()
                        .filter(origine -> !origine.equals(Origine.SANS))
                        .map(origine -> origine(balance, titulaire, origine))
                        .toList());
    }

    private static SoldeOrigine origine(Balance balance, Titulaire titulaire, Origine origine) {
        return new SoldeOrigine()
                .origine(origine.reference())
                .disponibleCentimes(balance.poste(titulaire, origine, Poste.DISPONIBLE))
                .programmeCentimes(balance.poste(titulaire, origine, Poste.PROGRAMME))
                .engageCentimes(balance.poste(titulaire, origine, Poste.ENGAGE));
    }

    private static Postes postes(Balance balance, List<Titulaire> titulaires) {
        return new Postes()
                .notifieCentimes(somme(titulaires, balance::notifie))
                .alloueCentimes(somme(titulaires, balance::alloue))
                .disponibleCentimes(somme(titulaires, t -> balance.poste(t, Poste.DISPONIBLE)))
                .programmeCentimes(somme(titulaires, t -> balance.poste(t, Poste.PROGRAMME)))
                .cedeCentimes(somme(titulaires, balance::cede))
                .recuCentimes(somme(titulaires, balance::recu))
                .reporteDeCentimes(somme(titulaires, balance::reporteDe))
                .geleCentimes(somme(titulaires, t -> balance.poste(t, Poste.GELE)))
                .caducCentimes(somme(titulaires, t -> balance.poste(t, Poste.CADUC)))
                .desengageCentimes(somme(titulaires, t -> balance.poste(t, Poste.DESENGAGE)))
                .reporteCentimes(somme(titulaires, t -> balance.poste(t, Poste.REPORTE)))
                .engageCentimes(somme(titulaires, t -> balance.poste(t, Poste.ENGAGE)))
                .nonEngageCentimes(somme(titulaires, balance::nonEngage))
                .resteAPayerCentimes(somme(titulaires, t -> balance.poste(t, Poste.RESTE_A_PAYER)))
                .payeAvanceCentimes(somme(titulaires, t -> balance.poste(t, Poste.PAYE_AVANCE)))
                .payeSoldeCentimes(somme(titulaires, t -> balance.poste(t, Poste.PAYE_SOLDE)));
    }

    private static long somme(List<Titulaire> titulaires, ToLongFunction<Titulaire> solde) {
        return titulaires.stream().mapToLong(solde).reduce(0L, Math::addExact);
    }
}
