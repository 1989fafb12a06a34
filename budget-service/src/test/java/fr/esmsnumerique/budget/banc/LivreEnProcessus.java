package fr.esmsnumerique.budget.banc;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.application.EngagerDossier;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.infrastructure.MongoCircuitsEngagement;
import fr.esmsnumerique.budget.enveloppe.infrastructure.MongoEnveloppes;
import fr.esmsnumerique.budget.enveloppe.infrastructure.MongoJournal;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Ouvrir;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Payer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The ledger as the service assembles it, without HTTP: the use case of an engagement, over a store in another process. */
final class LivreEnProcessus implements AutoCloseable {

    static final Horloge HORLOGE = Horloge.deplacable(Instant.parse("2025-10-01T08:00:00Z"));
    private static final Auteur CNSA = new Auteur("agent-CNSA_PILOTE", "Agent de la CNSA");
    private static final Auteur FINANCIER = new Auteur("agent-ARS_FINANCIER-27", "Financier de l'ARS");
    private static final Auteur DECIDEUR = new Auteur("agent-ARS_DECIDEUR-27", "Décideur de l'ARS");
    private static final Montant PROGRAMME = Montant.euros(7_000);
    private static final int LOT = 2_000;

    private final MongoClient client;
    private final Registres registres;
    private final EngagerDossier engager;
    private final List<String> campagnes;
    private final Numeros numeros;

    LivreEnProcessus(String uri, List<String> campagnes) {
        this(uri, campagnes, HORLOGE);
    }

    LivreEnProcessus(String uri, List<String> campagnes, Horloge horloge) {
        client = Magasin.client(uri);
        MongoDatabase base = client.getDatabase("esms_budget");
        registres = new Registres(new MongoEnveloppes(base), new MongoJournal(base), horloge);
        engager = new EngagerDossier(
                registres,
                new SansVoisin(),
                new MongoCircuitsEngagement(base),
                EcheancesDeBanc.parametres(),
                horloge,
                () -> {});
        this.campagnes = campagnes;
        numeros = new Numeros(campagnes);
    }

    /** Opens every envelope, with that many dossiers programmed in each, ready to be engaged. */
    void preparer(int dossiers) {
        for (String campagne : campagnes) {
            Registre registre = registres.declarer(new EnveloppeId(2025, campagne));
            exigerEcrite(registre.soumettre(new Ouvrir(Montant.euros(9_000_000_000L), "Décision"), CNSA, cle("o")));
            exigerEcrite(registre.soumettre(
                    new NotifierAe(
                            Region.BOURGOGNE_FRANCHE_COMTE,
                            800_000_000_000L,
                            "FMIS-2025-1",
                            LocalDate.parse("2025-01-03")),
                    CNSA,
                    cle("n")));
            for (int debut = 0; debut < dossiers; debut += LOT) {
                programmer(registre, campagne, debut, Math.min(dossiers, debut + LOT));
            }
        }
    }

    private static void programmer(Registre registre, String campagne, int debut, int fin) {
        List<CompletableFuture<Issue>> issues = new ArrayList<>();
        for (int numero = debut; numero < fin; numero++) {
            Demande demande = new Programmer(
                    dossier(campagne, numero),
                    Titulaire.de(Region.BOURGOGNE_FRANCHE_COMTE),
                    PROGRAMME,
                    () -> Exemples.ECHEANCES);
            issues.add(registre.soumettreSansAttendre(demande, FINANCIER, cle("programmation|" + numero)));
        }
        issues.forEach(issue -> exigerEcrite(issue.join()));
    }

    /** A year of one envelope: dossiers programmed, engaged, then for one in two paid, the payment reported some days after. */
    void remplir(int mouvements, Horloge.Deplacable horloge, Duration etendue) {
        preparer(0);
        Registre registre = premier();
        Instant debut = horloge.instant();
        int dossiers = mouvements * 2 / 5;
        for (int lot = 0; lot < dossiers; lot += LOT) {
            horloge.avancer(debut.plus(etendue.multipliedBy(lot).dividedBy(dossiers)));
            int fin = Math.min(dossiers, lot + LOT);
            programmer(registre, campagnes.getFirst(), lot, fin);
            List<CompletableFuture<Issue>> issues = new ArrayList<>();
            for (int numero = lot; numero < fin; numero++) {
                String dossier = dossier(campagnes.getFirst(), numero);
                issues.add(registre.soumettreSansAttendre(
                        Exemples.engagement(dossier), DECIDEUR, cle("engagement|" + numero)));
            }
            issues.forEach(issue -> exigerEcrite(issue.join()));
            horloge.avancer(horloge.instant().plus(etendue.multipliedBy(LOT / 2).dividedBy(dossiers)));
            payer(registre, lot, fin, horloge);
        }
    }

    private void payer(Registre registre, int debut, int fin, Horloge horloge) {
        List<CompletableFuture<Issue>> issues = new ArrayList<>();
        for (int numero = debut; numero < fin; numero += 2) {
            Demande paiement = new Payer(
                    dossier(campagnes.getFirst(), numero),
                    "V1-" + numero,
                    Tranche.AVANCE,
                    Montant.euros(3_500),
                    horloge.aujourdhui().minusDays(numero % 4));
            issues.add(registre.soumettreSansAttendre(paiement, FINANCIER, cle("paiement|" + numero)));
        }
        issues.forEach(issue -> exigerEcrite(issue.join()));
    }

    Balance balance(Situation situation) {
        return premier().balance(situation);
    }

    long sequence() {
        return premier().consulter(vue -> vue.etat().sequence());
    }

    private Registre premier() {
        return registres.de(new EnveloppeId(2025, campagnes.getFirst()));
    }

    /** Engages the next dossier of the client's envelope. */
    void engager(int client) {
        String dossier = numeros.suivant(client);
        exigerEcrite(engager.executer(
                new EngagerDossier.Ordre(
                        dossier, Region.BOURGOGNE_FRANCHE_COMTE, true, Optional.of(PROGRAMME), Optional.empty()),
                DECIDEUR,
                cle("engagement|" + dossier)));
    }

    /** In the contract's form, whose two parts of digits hold a million. */
    static String dossier(String campagne, int numero) {
        return "%s-%02d-%04d".formatted(campagne, numero / 10_000, numero % 10_000);
    }

    private static CleDemande cle(String nom) {
        return new CleDemande("agent|" + nom, "e".repeat(64));
    }

    private static void exigerEcrite(Issue issue) {
        if (issue instanceof Issue.Refusee(var motif)) {
            throw new IllegalStateException(motif.phrase());
        }
    }

    @Override
    public void close() {
        registres.close();
        client.close();
    }
}
