package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.budget.donnees.DonneesNationales;
import fr.esmsnumerique.budget.donnees.MouvementsNationaux;
import fr.esmsnumerique.budget.donnees.MouvementsNationaux.Ordre;
import fr.esmsnumerique.budget.donnees.ProjetNational;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.kernel.Region;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The national figures from what was generated and nothing else: orders given to the ledger and lines the neighbours publish, added up by SQL. */
final class RecomptageSql implements AutoCloseable {

    private static final List<String> FIGURES = List.of(
            "notifieCentimes",
            "engageCentimes",
            "payeCentimes",
            "dossiers",
            "dossiersInstruits",
            "essms",
            "projetsSuivis",
            "projetsCiblesAtteintes");

    private static final String REQUETE = """
            select r.code,
              (select coalesce(sum(centimes), 0) from o where type = 'NOTIFICATION_AE' and region = r.code),
              (select coalesce(sum(centimes), 0) from o where type = 'ENGAGEMENT' and region = r.code),
              (select coalesce(sum(case type when 'PAIEMENT' then centimes when 'REJET_PAIEMENT' then -centimes else 0 end), 0) from o where region = r.code),
              (select count(*) from p where region = r.code and etat <> 'BROUILLON'),
              (select count(*) from p where region = r.code and etat in ('RETENU', 'REJETE', 'REORIENTE', 'NON_RECEVABLE')),
              (select coalesce(sum(essms), 0) from p where region = r.code and etat <> 'BROUILLON'),
              (select count(*) from p where region = r.code and suivi),
              (select count(*) from p where region = r.code and suivi and atteintes)
            from r""";

    private final Connection base;

    RecomptageSql(DonneesNationales donnees) throws SQLException {
        base = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement creation = base.createStatement()) {
            creation.execute("create table r(code varchar)");
            creation.execute("create table o(type varchar, region varchar, centimes bigint)");
            creation.execute(
                    "create table p(region varchar, etat varchar, essms int, suivi boolean, atteintes boolean)");
        }
        for (Region region : Region.values()) {
            inserer("insert into r values (?)", region.code());
        }
        MouvementsNationaux mouvements = new MouvementsNationaux(donnees, Exemples.ECHEANCES);
        List<Ordre> ordres = new ArrayList<>(mouvements.dotations());
        mouvements.parProjet().forEach(ordres::addAll);
        for (Ordre ordre : ordres) {
            String region = ordre.objet().startsWith("G25-") ? ordre.objet().substring(4, 6) : ordre.objet();
            inserer("insert into o values (?, ?, ?)", ordre.type(), region, ordre.centimes());
        }
        for (Region region : Region.values()) {
            for (ProjetNational projet : donnees.dans(region)) {
                JsonNode usage = JsonMapper.shared().readTree(projet.usage());
                inserer(
                        "insert into p values (?, ?, ?, ?, ?)",
                        projet.region().code(),
                        projet.etat(),
                        projet.essms(),
                        projet.retenu().isPresent(),
                        usage.path("ciblesAtteintes").booleanValue());
            }
        }
    }

    private void inserer(String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement insertion = base.prepareStatement(sql)) {
            for (int i = 0; i < valeurs.length; i++) {
                insertion.setObject(i + 1, valeurs[i]);
            }
            insertion.execute();
        }
    }

    /** By region, then by the name the contract gives the figure. */
    Map<String, Map<String, Long>> figures() throws SQLException {
        Map<String, Map<String, Long>> figures = new TreeMap<>();
        try (Statement requete = base.createStatement();
                ResultSet lignes = requete.executeQuery(REQUETE)) {
            while (lignes.next()) {
                Map<String, Long> region = new TreeMap<>();
                for (int i = 0; i < FIGURES.size(); i++) {
                    region.put(FIGURES.get(i), lignes.getLong(i + 2));
                }
                figures.put(lignes.getString(1), region);
            }
        }
        return figures;
    }

    /** The same figures out of what the service answers. */
    static Map<String, Map<String, Long>> de(JsonNode national) {
        Map<String, Map<String, Long>> figures = new TreeMap<>();
        national.path("regions").forEach(ligne -> {
            Map<String, Long> region = new TreeMap<>();
            FIGURES.forEach(nom -> region.put(nom, ligne.path(nom).longValue()));
            figures.put(ligne.path("region").asString(), region);
        });
        return figures;
    }

    @Override
    public void close() throws SQLException {
        base.close();
    }
}
