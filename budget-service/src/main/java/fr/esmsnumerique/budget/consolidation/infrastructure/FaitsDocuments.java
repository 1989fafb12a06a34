package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.model.CalendrierRegion;
import fr.esmsnumerique.budget.consolidation.model.CreditsDossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dates;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Echeance;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Projet;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Usage;
import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import fr.esmsnumerique.budget.consolidation.model.PosteAe;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Shape of the document of a region's facts. Absent fields are absent, so that equal facts make equal documents. */
final class FaitsDocuments {

    private FaitsDocuments() {}

    static Document ecrire(FaitsRegion faits) {
        return new Document("region", faits.region().code())
                .append("notifie", faits.notifie())
                .append("cede", faits.cede())
                .append("recu", faits.recu())
                .append(
                        "postes",
                        faits.postes().stream().map(FaitsDocuments::ecrire).toList())
                .append("calendrier", ecrire(faits.calendrier()))
                .append(
                        "lignes",
                        faits.lignes().stream().map(FaitsDocuments::ecrire).toList());
    }

    static FaitsRegion lire(Document d) {
        Region region = Region.deCode(d.getString("region")).orElseThrow();
        return new FaitsRegion(
                region,
                d.getList("lignes", Document.class).stream()
                        .map(l -> ligne(region, l))
                        .toList(),
                d.getList("postes", Document.class).stream()
                        .map(FaitsDocuments::poste)
                        .toList(),
                d.getLong("notifie"),
                d.getLong("cede"),
                d.getLong("recu"),
                calendrier(d.get("calendrier", Document.class)));
    }

    private static Document ecrire(PosteAe poste) {
        Document montants = new Document();
        poste.montants().forEach((p, centimes) -> montants.append(p.name(), centimes));
        return new Document("nature", poste.origine().nature().name())
                .append("reference", poste.origine().reference())
                .append("montants", montants);
    }

    private static PosteAe poste(Document d) {
        Map<Poste, Long> montants = new TreeMap<>();
        d.get("montants", Document.class).forEach((p, centimes) -> montants.put(Poste.valueOf(p), (Long) centimes));
        return new PosteAe(
                new Origine(Origine.Nature.valueOf(d.getString("nature")), d.getString("reference")), montants);
    }

    private static Document ecrire(CalendrierRegion calendrier) {
        Document d = new Document("minimum", calendrier.minimum())
                .append("comites", calendrier.comites())
                .append(
                        "jalons",
                        calendrier.jalons().stream()
                                .map(j -> new Document("numero", j.numero())
                                        .append("auPlusTard", j.auPlusTard().toString())
                                        .append("decisions", j.decisions()))
                                .toList());
        return siPresent(d, "previsionnelAu", calendrier.previsionnelAu());
    }

    private static CalendrierRegion calendrier(Document d) {
        return new CalendrierRegion(
                d.getList("jalons", Document.class).stream()
                        .map(j -> new CalendrierRegion.Jalon(
                                j.getInteger("numero"),
                                LocalDate.parse(j.getString("auPlusTard")),
                                j.getInteger("decisions")))
                        .toList(),
                d.getInteger("minimum"),
                jour(d, "previsionnelAu"),
                d.getInteger("comites"));
    }

    private static Document ecrire(LigneDossier ligne) {
        CreditsDossier c = ligne.credits();
        Document d = new Document("id", ligne.id());
        ligne.dossierEventuel().ifPresent(dossier -> d.append("dossier", ecrire(dossier)));
        ligne.financementEventuel().ifPresent(financement -> d.append("financement", ecrire(financement)));
        ligne.usageEventuel().ifPresent(usage -> d.append("usage", ecrire(usage)));
        if (!c.equals(CreditsDossier.AUCUN)) {
            d.append("credits", ecrire(c));
        }
        return d;
    }

    private static Document ecrire(CreditsDossier c) {
        Document d = siPresent(
                new Document("programme", c.programme())
                        .append("gele", c.gele())
                        .append("engage", c.engage())
                        .append("resteAPayer", c.resteAPayer())
                        .append("paye", c.paye()),
                "engageLe",
                c.engageLe());
        return c.engageAilleurs() ? d.append("engageAilleurs", true) : d;
    }

    private static LigneDossier ligne(Region region, Document d) {
        Document dossier = d.get("dossier", Document.class);
        Document financement = d.get("financement", Document.class);
        Document usage = d.get("usage", Document.class);
        Document credits = d.get("credits", Document.class);
        String id = d.getString("id");
        return new LigneDossier(
                id,
                region,
                dossier == null ? null : dossier(id, dossier),
                financement == null ? null : financement(id, financement),
                usage == null ? null : usage(id, usage),
                credits == null ? CreditsDossier.AUCUN : credits(credits));
    }

    private static Document ecrire(Dossier dossier) {
        Document d = new Document("etat", dossier.etat())
                .append("essms", dossier.nombreEssms())
                .append("organisme", dossier.projet().organisme())
                .append("type", dossier.projet().typeProjet())
                .append("secteurs", dossier.projet().secteurs())
                .append("departements", dossier.projet().departements())
                .append("cd", dossier.consultationsCd());
        siPresent(d, "deposeLe", dossier.dates().deposeLe());
        siPresent(d, "etatDepuis", dossier.dates().etatDepuis());
        return siPresent(d, "decideLe", dossier.dates().decideLe());
    }

    private static Dossier dossier(String id, Document d) {
        return new Dossier(
                id,
                d.getString("etat"),
                d.getInteger("essms"),
                new Projet(
                        d.getString("organisme"),
                        d.getString("type"),
                        d.getList("secteurs", String.class),
                        d.getList("departements", String.class)),
                new Dates(instant(d, "deposeLe"), instant(d, "etatDepuis"), instant(d, "decideLe")),
                d.getInteger("cd"));
    }

    private static Document ecrire(Financement f) {
        Document d = new Document("arrete", f.arrete())
                .append("avance", f.avancePayee())
                .append("solde", f.soldePaye())
                .append("postes", new Document(new TreeMap<>(f.postes())))
                .append(
                        "echeances",
                        f.echeances().stream()
                                .map(e -> siPresent(
                                        new Document("tranche", e.tranche()).append("centimes", e.centimes()),
                                        "prevueLe",
                                        e.prevueLe()))
                                .toList());
        siPresent(d, "arreteLe", f.arreteLe());
        return siPresent(d, "conventionLe", f.conventionLe());
    }

    private static Financement financement(String id, Document d) {
        Map<String, Long> postes = new TreeMap<>();
        d.get("postes", Document.class).forEach((poste, centimes) -> postes.put(poste, (Long) centimes));
        List<Echeance> echeances = d.getList("echeances", Document.class).stream()
                .map(e -> new Echeance(e.getString("tranche"), e.getLong("centimes"), jour(e, "prevueLe")))
                .toList();
        return new Financement(
                id,
                d.getLong("arrete"),
                d.getLong("avance"),
                d.getLong("solde"),
                postes,
                echeances,
                instant(d, "arreteLe"),
                jour(d, "conventionLe"));
    }

    private static Document ecrire(Usage u) {
        Document d = new Document("atteintes", u.atteintes())
                .append("indicateursAtteints", u.indicateursAtteints())
                .append("indicateursExiges", u.indicateursExiges())
                .append("attestee", u.attestee());
        return siPresent(d, "mois", u.mois());
    }

    private static Usage usage(String id, Document d) {
        return new Usage(
                id,
                d.getBoolean("atteintes"),
                d.getInteger("indicateursAtteints"),
                d.getInteger("indicateursExiges"),
                d.getBoolean("attestee"),
                d.getString("mois"));
    }

    private static CreditsDossier credits(Document d) {
        return new CreditsDossier(
                d.getLong("programme"),
                d.getLong("gele"),
                d.getLong("engage"),
                d.getLong("resteAPayer"),
                d.getLong("paye"),
                jour(d, "engageLe"),
                d.getBoolean("engageAilleurs", false));
    }

    private static Document siPresent(Document d, String champ, @Nullable Object valeur) {
        return switch (valeur) {
            case null -> d;
            case Instant instant -> d.append(champ, Date.from(instant));
            default -> d.append(champ, valeur.toString());
        };
    }

    private static @Nullable LocalDate jour(Document d, String champ) {
        String jour = d.getString(champ);
        return jour == null ? null : LocalDate.parse(jour);
    }

    private static @Nullable Instant instant(Document d, String champ) {
        Date date = d.getDate(champ);
        return date == null ? null : date.toInstant();
    }
}
