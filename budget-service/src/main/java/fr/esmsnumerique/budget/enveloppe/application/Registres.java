package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDePaiement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The writers of this instance, one per envelope, started when first needed. */
public final class Registres implements AutoCloseable {

    private final Enveloppes enveloppes;
    private final Journal journal;
    private final InstantSource horloge;
    private final Map<EnveloppeId, Registre> ouverts = new ConcurrentHashMap<>();

    public Registres(Enveloppes enveloppes, Journal journal, InstantSource horloge) {
        this.enveloppes = enveloppes;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** The writer of an envelope about to be opened. */
    public Registre declarer(EnveloppeId enveloppe) {
        enveloppes.declarer(enveloppe);
        return de(enveloppe);
    }

    /** The writer of an envelope, opened or not: one that has no mouvement has sequence 0. */
    public Registre de(EnveloppeId enveloppe) {
        return ouverts.computeIfAbsent(enveloppe, id -> new Registre(id, journal, horloge));
    }

    /** The writer of an envelope that some instance opened. */
    public Optional<Registre> trouver(EnveloppeId enveloppe) {
        Registre connu = ouverts.get(enveloppe);
        if (connu == null) {
            rafraichir();
            connu = ouverts.get(enveloppe);
        }
        return Optional.ofNullable(connu).filter(Registres::estOuverte);
    }

    /** Every envelope some instance declared, opened or not, most recent first; their writers are not asked anything. */
    public List<Registre> declares() {
        rafraichir();
        return connus();
    }

    /** Every open envelope, most recent first. */
    public List<Registre> tous() {
        rafraichir();
        return connus().stream().filter(Registres::estOuverte).toList();
    }

    /**
     * Submits to the envelope of the campaign that knows the dossier, the most recent first: payments come years after the engagement. A refusal leaves nothing, so
     * trying one envelope after another has no effect but in the right one.
     */
    public Issue soumettrePourDossier(String dossier, Demande demande, Auteur auteur, CleDemande cle) {
        String campagne = dossier.substring(0, dossier.indexOf('-'));
        Optional<Issue> issue = essayer(campagne, demande, auteur, cle);
        if (issue.isEmpty() || ignore(issue.get())) {
            rafraichir();
            issue = essayer(campagne, demande, auteur, cle);
        }
        return issue.orElseGet(() -> new Issue.Refusee(new RefusDeProgrammation.RienDeProgramme(dossier)));
    }

    /**
     * Centimes of a dossier engaged in other envelopes of the campaign. Those of past years can only decrease: once zero, it stays so, and a check before a write in the
     * current one is enough.
     */
    public long engageHorsDe(EnveloppeId enveloppe, String dossier) {
        rafraichir();
        return autres(enveloppe)
                .mapToLong(registre -> registre.consulter(vue -> vue.etat().montant(dossier, Poste.ENGAGE)))
                .sum();
    }

    /**
     * Dossiers engaged in other envelopes of the campaign: the credits of this one are not for them. An altered envelope of another year refuses the reading: without it,
     * a dossier might be taken for one that nobody engaged.
     */
    public Set<String> engagesHorsDe(EnveloppeId enveloppe) {
        rafraichir();
        return autres(enveloppe)
                .flatMap(registre ->
                        registre.consulter(vue -> vue.etat().soldes().dossiers(Poste.ENGAGE)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Registre> autres(EnveloppeId enveloppe) {
        return connus().stream()
                .filter(registre -> registre.enveloppe().campagne().equals(enveloppe.campagne()))
                .filter(registre -> !registre.enveloppe().equals(enveloppe));
    }

    private Optional<Issue> essayer(String campagne, Demande demande, Auteur auteur, CleDemande cle) {
        Optional<Issue> derniere = dejaRepondu(campagne, cle);
        if (derniere.isPresent()) {
            return derniere;
        }
        for (Registre registre : connus()) {
            if (registre.enveloppe().campagne().equals(campagne)) {
                Issue issue = registre.soumettre(demande, auteur, cle);
                if (!ignore(issue)) {
                    return Optional.of(issue);
                }
                derniere = Optional.of(issue);
            }
        }
        return derniere;
    }

    /**
     * A key is one demand's, whatever the envelope that demand was written in. The envelope tried first answers for itself; the campaign's others are asked for what any
     * instance wrote, so that a replay is never judged in another year as a new demand; other campaigns answer with what is known here.
     */
    private Optional<Issue> dejaRepondu(String campagne, CleDemande cle) {
        boolean premiere = true;
        for (Registre registre : connus()) {
            if (registre.enveloppe().campagne().equals(campagne)) {
                if (!premiere) {
                    registre.consulter(Vue::etat);
                }
                premiere = false;
            }
            Optional<Issue> issue = registre.dejaRepondu(cle);
            if (issue.isPresent()) {
                return issue;
            }
        }
        return Optional.empty();
    }

    /** The envelope does not know this dossier; another may. */
    private static boolean ignore(Issue issue) {
        return switch (issue) {
            case Issue.Ecrite ecrite -> false;
            case Issue.Refusee(MotifRefus motif) ->
                motif instanceof RefusDeProgrammation.RienDeProgramme
                        || motif instanceof RefusDeCredit.RienDEngage
                        || motif instanceof RefusDePaiement.NonEngage
                        || motif instanceof RefusDePaiement.VersementNonPaye;
        };
    }

    private List<Registre> connus() {
        return ouverts.values().stream()
                .sorted(Comparator.comparing(Registre::enveloppe).reversed())
                .toList();
    }

    private void rafraichir() {
        enveloppes.lister().forEach(this::de);
    }

    /** Declared but never opened: its opening was refused, or its instance died in between. */
    private static boolean estOuverte(Registre registre) {
        return registre.consulter(vue -> vue.etat().estOuverte());
    }

    @Override
    public void close() {
        ouverts.values().forEach(Registre::close);
    }
}
