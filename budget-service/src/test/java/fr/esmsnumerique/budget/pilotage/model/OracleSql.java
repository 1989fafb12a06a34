package fr.esmsnumerique.budget.pilotage.model;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.Map;
import java.util.TreeMap;

/** Recomputes every figure of steering from the raw facts with SQL: nothing of the code under test but the values it was given. */
final class OracleSql implements AutoCloseable {

    private static final String SCHEMA = """
            create table d(id varchar, region varchar, etat varchar, essms int, type varchar, depuis timestamp, cd int);
            create table secteur(id varchar, code varchar);
            create table departement(id varchar, code varchar);
            create table f(id varchar, region varchar, arrete bigint);
            create table poste(id varchar, code varchar, centimes bigint);
            create table echeance(id varchar, centimes bigint, le date);
            create table u(id varchar, atteintes boolean, attestee boolean, atteints int, exiges int);
            create table l(titulaire varchar, poste varchar, dossier varchar, centimes bigint);
            """;

    private static final Map<MesureDossier, String> MESURES = Map.ofEntries(
            Map.entry(MesureDossier.DOSSIERS, "case when d.etat <> 'BROUILLON' then 1 else 0 end"),
            Map.entry(
                    MesureDossier.INSTRUITS,
                    "case when d.etat in ('RETENU','REJETE','REORIENTE','NON_RECEVABLE') then 1 else 0 end"),
            Map.entry(
                    MesureDossier.EN_COURS,
                    "case when d.etat in ('DEPOSE','COMPLET','INCOMPLET','RECEVABLE','EN_INSTRUCTION','EN_COMITE','AJOURNE') then 1 else 0 end"),
            Map.entry(MesureDossier.RETENUS, "case when d.etat = 'RETENU' then 1 else 0 end"),
            Map.entry(MesureDossier.ESSMS, "case when d.etat = 'BROUILLON' then 0 else d.essms end"),
            Map.entry(MesureDossier.AVIS_CD_EN_ATTENTE, "d.cd"),
            Map.entry(MesureDossier.ARRETE, "(select sum(arrete) from f where f.id = d.id)"),
            Map.entry(
                    MesureDossier.EN_ATTENTE_DE_CREDITS,
                    "(select sum(arrete) from f where f.id = d.id and not exists (select 1 from l where l.dossier = d.id))"),
            Map.entry(MesureDossier.PROGRAMME, poste("PROGRAMME")),
            Map.entry(MesureDossier.GELE, poste("GELE")),
            Map.entry(MesureDossier.ENGAGE, poste("ENGAGE")),
            Map.entry(MesureDossier.PAYE, poste("PAYE_AVANCE', 'PAYE_SOLDE")),
            Map.entry(MesureDossier.RESTE_A_PAYER, poste("RESTE_A_PAYER")),
            Map.entry(MesureDossier.A_PAYER, "(select sum(centimes) from echeance e where e.id = d.id)"),
            Map.entry(MesureDossier.SUIVIS, "(select count(*) from u where u.id = d.id)"),
            Map.entry(MesureDossier.ATTEINTES, "(select count(*) from u where u.id = d.id and atteintes)"),
            Map.entry(MesureDossier.ATTESTES, "(select count(*) from u where u.id = d.id and attestee)"),
            Map.entry(MesureDossier.INDICATEURS_EXIGES, "(select sum(exiges) from u where u.id = d.id)"),
            Map.entry(MesureDossier.INDICATEURS_ATTEINTS, "(select sum(atteints) from u where u.id = d.id)"));

    private static final Map<Axe, String> AXES = Map.of(
            Axe.REGION, "d.region",
            Axe.DEPARTEMENT, unique("departement"),
            Axe.SECTEUR, unique("secteur"),
            Axe.CAMPAGNE, "left(d.id, 3)",
            Axe.TAILLE,
                    "case when d.essms < 6 then '001-005' when d.essms < 15 then '006-014' when d.essms < 30 then '015-029' when d.essms < 60 then '030-059' else '060-PLUS' end",
            Axe.TYPE_PROJET, "case when d.type = '' then 'INCONNU' else d.type end",
            Axe.ETAT, "d.etat",
            Axe.ANCIENNETE,
                    ("case when ? < 15 then '000-014' when ? < 30 then '015-029' when ? < 60 then '030-059' when ? < 90 then '060-089' else '090-PLUS' end")
                            .replace("?", "datediff(day, cast(d.depuis as date), date '2025-10-15')"));

    private final Connection base;

    OracleSql(MondeAleatoire monde) throws SQLException {
        this.base = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement creation = base.createStatement()) {
            creation.execute(SCHEMA);
        }
        for (var region : monde.extraits.entrySet()) {
            charger(region.getKey().code(), region.getValue());
        }
        for (var mouvement : monde.mouvements) {
            for (Ligne ligne : mouvement.lignes()) {
                inserer(
                        "l",
                        ligne.compte().titulaire().code(),
                        ligne.compte().poste().name(),
                        ligne.compte().dossier(),
                        ligne.centimes());
            }
        }
    }

    /** By code. */
    Map<String, Long> valeurs(Axe axe, MesureDossier mesure) throws SQLException {
        return switch (axe) {
            case TRIMESTRE ->
                lire(
                        "select case when le is null then 'SANS_DATE' else to_char(greatest(le, date '2025-10-15'), 'YYYY') || '-T' || quarter(greatest(le, date '2025-10-15')) end code, sum(centimes) from echeance group by code");
            case POSTE_DE_DEPENSE -> lire("select code, sum(centimes) from poste group by code");
            default ->
                lire("select code, sum(valeur) from (select " + AXES.get(axe) + " code, coalesce(" + MESURES.get(mesure)
                        + ", 0) valeur from d) group by code");
        };
    }

    private Map<String, Long> lire(String requete) throws SQLException {
        try (Statement lecture = base.createStatement();
                ResultSet lignes = lecture.executeQuery(requete)) {
            Map<String, Long> valeurs = new TreeMap<>();
            while (lignes.next()) {
                valeurs.put(lignes.getString(1), lignes.getLong(2));
            }
            return valeurs;
        }
    }

    private static String poste(String noms) {
        return "(select sum(centimes) from l where l.dossier = d.id and l.poste in ('" + noms + "'))";
    }

    private static String unique(String table) {
        return "(select case count(*) when 0 then 'INCONNU' when 1 then min(code) else 'PLUSIEURS' end from " + table
                + " t where t.id = d.id)";
    }

    private void charger(String region, ExtraitsRegion extraits) throws SQLException {
        for (Dossier d : extraits.dossiers()) {
            // Paris is two hours ahead in October and in summer: the oracle counts days on its own.
            Timestamp depuis = Timestamp.valueOf(
                    java.time.LocalDateTime.ofInstant(d.dates().etatDepuis(), java.time.ZoneOffset.ofHours(2)));
            inserer(
                    "d",
                    d.dossierId(),
                    region,
                    d.etat(),
                    d.nombreEssms(),
                    d.projet().typeProjet(),
                    depuis,
                    d.consultationsCd());
            for (String secteur : d.projet().secteurs()) {
                inserer("secteur", d.dossierId(), secteur);
            }
            for (String departement : d.projet().departements()) {
                inserer("departement", d.dossierId(), departement);
            }
        }
        for (Financement f : extraits.financements()) {
            inserer("f", f.dossierId(), region, f.arrete());
            for (var poste : f.postes().entrySet()) {
                inserer("poste", f.dossierId(), poste.getKey(), poste.getValue());
            }
            for (var e : f.echeances()) {
                inserer(
                        "echeance",
                        f.dossierId(),
                        e.centimes(),
                        e.prevueLe() == null ? null : Date.valueOf(e.prevueLe()));
            }
        }
        for (var u : extraits.usages()) {
            inserer("u", u.dossierId(), u.atteintes(), u.attestee(), u.indicateursAtteints(), u.indicateursExiges());
        }
    }

    private void inserer(String table, Object... valeurs) throws SQLException {
        String marques = "?,".repeat(valeurs.length - 1) + "?";
        try (PreparedStatement ajout = base.prepareStatement("insert into " + table + " values(" + marques + ")")) {
            for (int i = 0; i < valeurs.length; i++) {
                ajout.setObject(i + 1, valeurs[i]);
            }
            ajout.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        base.close();
    }
}
