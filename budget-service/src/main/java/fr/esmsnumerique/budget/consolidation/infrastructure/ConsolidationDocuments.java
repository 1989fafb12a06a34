package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.model.Ecart;
import fr.esmsnumerique.budget.consolidation.model.Ecart.Cote;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.Indicateurs;
import fr.esmsnumerique.budget.consolidation.model.Lecture;
import fr.esmsnumerique.budget.consolidation.model.LigneConsolidee;
import fr.esmsnumerique.budget.consolidation.model.Nature;
import fr.esmsnumerique.budget.consolidation.model.TableauNational;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** Shapes of the documents of a consolidation. */
final class ConsolidationDocuments {

    private ConsolidationDocuments() {}

    static Document ecrire(Execution execution) {
        Document document = new Document("_id", execution.id())
                .append("enveloppe", execution.enveloppe().toString())
                .append("exercice", execution.enveloppe().exercice())
                .append("nature", execution.nature().name())
                .append("situationAu", execution.situationAu().toString())
                .append("sequence", execution.sequence())
                .append("lecture", execution.lecture().name())
                .append("lanceeLe", Date.from(execution.lanceeLe()))
                .append("lanceePar", execution.lanceePar())
                .append("reprises", execution.reprises())
                .append("etat", execution.etat().name())
                .append("erreur", execution.erreur())
                .append("annulation", execution.annulation());
        if (execution.termineeLe() != null) {
            document.append("termineeLe", Date.from(execution.termineeLe()));
        }
        return document;
    }

    static Execution execution(Document document) {
        Date fin = document.getDate("termineeLe");
        return new Execution(
                document.getString("_id"),
                EnveloppeId.de(document.getString("enveloppe")),
                Nature.valueOf(document.get("nature", Nature.A_LA_DEMANDE.name())), // absent before runs had one
                LocalDate.parse(document.getString("situationAu")),
                document.getLong("sequence"),
                Lecture.valueOf(document.get("lecture", Lecture.COMPLETE.name())), // as runs read before they had one
                document.getDate("lanceeLe").toInstant(),
                document.getString("lanceePar"),
                document.get("reprises", 0),
                Execution.Etat.valueOf(document.getString("etat")),
                fin == null ? null : fin.toInstant(),
                document.getString("erreur"),
                document.get("annulation", ""));
    }

    static Document ecrire(LigneConsolidee ligne) {
        return new Document("region", ligne.region().code())
                .append("indicateurs", ecrire(ligne.indicateurs()))
                .append(
                        "ecarts",
                        ligne.ecarts().stream()
                                .map(ConsolidationDocuments::ecrire)
                                .toList())
                .append("lignesLues", ligne.lignesLues());
    }

    static LigneConsolidee ligne(Document document) {
        return new LigneConsolidee(
                Region.deCode(document.getString("region")).orElseThrow(),
                indicateurs(document.get("indicateurs", Document.class)),
                ecarts(document),
                document.getInteger("lignesLues"));
    }

    static Document ecrire(TableauNational tableau) {
        return new Document(
                        "lignes",
                        tableau.lignes().stream()
                                .map(ConsolidationDocuments::ecrire)
                                .toList())
                .append("total", ecrire(tableau.total()))
                .append(
                        "ecarts",
                        tableau.ecarts().stream()
                                .map(ConsolidationDocuments::ecrire)
                                .toList());
    }

    static TableauNational tableau(Document document) {
        return new TableauNational(
                document.getList("lignes", Document.class).stream()
                        .map(ConsolidationDocuments::ligne)
                        .toList(),
                indicateurs(document.get("total", Document.class)),
                ecarts(document));
    }

    private static Document ecrire(Indicateurs i) {
        return new Document("notifie", i.notifie())
                .append("alloue", i.alloue())
                .append("cede", i.cede())
                .append("recu", i.recu())
                .append("programme", i.programme())
                .append("engage", i.engage())
                .append("paye", i.paye())
                .append("nonEngage", i.nonEngage())
                .append("dossiers", i.dossiers())
                .append("instruits", i.instruits())
                .append("parEtat", new Document(new TreeMap<>(i.parEtat())))
                .append("essms", i.essms())
                .append("suivis", i.suivis())
                .append("atteintes", i.atteintes());
    }

    private static Indicateurs indicateurs(Document d) {
        Map<String, Integer> parEtat = new TreeMap<>();
        d.get("parEtat", Document.class).forEach((etat, nombre) -> parEtat.put(etat, (Integer) nombre));
        return new Indicateurs(
                d.getLong("notifie"),
                d.getLong("alloue"),
                d.getLong("cede"),
                d.getLong("recu"),
                d.getLong("programme"),
                d.getLong("engage"),
                d.getLong("paye"),
                d.getLong("nonEngage"),
                d.getInteger("dossiers"),
                d.getInteger("instruits"),
                parEtat,
                d.getInteger("essms"),
                d.getInteger("suivis"),
                d.getInteger("atteintes"));
    }

    private static Document ecrire(Ecart e) {
        return new Document("region", e.region())
                .append("dossier", e.dossier())
                .append("mesure", e.mesure())
                .append("sourceA", e.coteA().source())
                .append("valeurA", e.coteA().valeur())
                .append("sourceB", e.coteB().source())
                .append("valeurB", e.coteB().valeur())
                .append("explication", e.explication())
                .append("decalage", e.decalage());
    }

    private static List<Ecart> ecarts(Document document) {
        return document.getList("ecarts", Document.class).stream()
                .map(e -> new Ecart(
                        e.getString("region"),
                        e.getString("dossier"),
                        e.getString("mesure"),
                        new Cote(e.getString("sourceA"), e.getLong("valeurA")),
                        new Cote(e.getString("sourceB"), e.getLong("valeurB")),
                        e.get("explication", ""), // absent before differences were explained
                        e.get("decalage", false)))
                .toList();
    }
}
