package fr.esmsnumerique.demo.plateforme;

import fr.esmsnumerique.contrats.budget.client.ClotureApi;
import fr.esmsnumerique.contrats.budget.client.ConsolidationApi;
import fr.esmsnumerique.contrats.budget.client.EngagementApi;
import fr.esmsnumerique.contrats.budget.client.EnveloppeApi;
import fr.esmsnumerique.contrats.budget.client.MouvementApi;
import fr.esmsnumerique.contrats.budget.client.PilotageApi;
import fr.esmsnumerique.contrats.budget.client.PreparationRedeploiementApi;
import fr.esmsnumerique.contrats.budget.client.PreuveApi;
import fr.esmsnumerique.contrats.budget.client.ProgrammationApi;
import fr.esmsnumerique.contrats.budget.client.RedeploiementApi;
import fr.esmsnumerique.contrats.budget.client.SoldeApi;
import fr.esmsnumerique.contrats.budget.client.TraitementsApi;
import fr.esmsnumerique.contrats.eligibilite.client.DossierApi;
import fr.esmsnumerique.contrats.eligibilite.client.InstructionApi;
import fr.esmsnumerique.contrats.eligibilite.client.VieDossierApi;
import fr.esmsnumerique.contrats.financement.client.ConventionsApi;
import fr.esmsnumerique.contrats.financement.client.DecisionsApi;
import fr.esmsnumerique.contrats.financement.client.EcheanciersApi;
import fr.esmsnumerique.contrats.financement.client.FinancementsApi;
import fr.esmsnumerique.contrats.financement.client.LotsDeVersementsApi;
import fr.esmsnumerique.contrats.financement.client.VersementsApi;
import fr.esmsnumerique.contrats.notification.client.MessagesApi;
import fr.esmsnumerique.contrats.usage.client.AmenagementsApi;
import fr.esmsnumerique.contrats.usage.client.AttestationsApi;
import fr.esmsnumerique.contrats.usage.client.DeclarationsApi;
import fr.esmsnumerique.contrats.usage.client.IndicateursApi;
import fr.esmsnumerique.contrats.usage.client.MandatsApi;
import fr.esmsnumerique.contrats.usage.client.ProjetsApi;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** What one account has on its desk: the generated clients of the five contracts, with its token, behind the gateway. */
public final class Poste {

    private final RestClient http;
    private final URI passerelle;
    private final fr.esmsnumerique.contrats.eligibilite.client.ApiClient eligibilite;
    private final fr.esmsnumerique.contrats.financement.client.ApiClient financement;
    private final fr.esmsnumerique.contrats.budget.client.ApiClient budget;
    private final fr.esmsnumerique.contrats.usage.client.ApiClient usage;
    private final fr.esmsnumerique.contrats.notification.client.ApiClient notification;

    Poste(RestClient http, URI passerelle) {
        this.http = http;
        this.passerelle = passerelle;
        this.eligibilite =
                new fr.esmsnumerique.contrats.eligibilite.client.ApiClient(http).setBasePath(base("eligibilite"));
        this.financement =
                new fr.esmsnumerique.contrats.financement.client.ApiClient(http).setBasePath(base("financement"));
        this.budget = new fr.esmsnumerique.contrats.budget.client.ApiClient(http).setBasePath(base("budget"));
        this.usage = new fr.esmsnumerique.contrats.usage.client.ApiClient(http).setBasePath(base("usage"));
        this.notification =
                new fr.esmsnumerique.contrats.notification.client.ApiClient(http).setBasePath(base("notification"));
    }

    /** Sends a file as it is: generated clients only take files from a disk. */
    public <T> T importer(String chemin, String cle, MediaType type, byte[] contenu, Class<T> compteRendu) {
        return deposer("eligibilite", chemin, cle, type, contenu, compteRendu);
    }

    /** Same, to the service that keeps it. */
    public <T> T deposer(
            String service, String chemin, String cle, MediaType type, byte[] contenu, Class<T> compteRendu) {
        T corps = http.post()
                .uri(base(service) + chemin)
                .header("Idempotency-Key", cle)
                .contentType(type)
                .body(contenu)
                .retrieve()
                .body(compteRendu);
        if (corps == null) {
            throw new IllegalStateException("Import sans compte rendu : " + chemin);
        }
        return corps;
    }

    /** Downloads a file: generated clients only write to a disk. */
    public byte[] telecharger(String service, String chemin) {
        byte[] corps = http.get().uri(base(service) + chemin).retrieve().body(byte[].class);
        return corps == null ? new byte[0] : corps;
    }

    public DossierApi dossiers() {
        return new DossierApi(eligibilite);
    }

    public InstructionApi instruction() {
        return new InstructionApi(eligibilite);
    }

    public VieDossierApi vieDuDossier() {
        return new VieDossierApi(eligibilite);
    }

    public FinancementsApi financements() {
        return new FinancementsApi(financement);
    }

    public DecisionsApi decisions() {
        return new DecisionsApi(financement);
    }

    public ConventionsApi conventions() {
        return new ConventionsApi(financement);
    }

    public EcheanciersApi echeanciers() {
        return new EcheanciersApi(financement);
    }

    public LotsDeVersementsApi lots() {
        return new LotsDeVersementsApi(financement);
    }

    public VersementsApi versements() {
        return new VersementsApi(financement);
    }

    public EnveloppeApi enveloppes() {
        return new EnveloppeApi(budget);
    }

    public ProgrammationApi programmations() {
        return new ProgrammationApi(budget);
    }

    public EngagementApi engagements() {
        return new EngagementApi(budget);
    }

    public SoldeApi soldes() {
        return new SoldeApi(budget);
    }

    public MouvementApi mouvements() {
        return new MouvementApi(budget);
    }

    public PreuveApi preuves() {
        return new PreuveApi(budget);
    }

    public PreparationRedeploiementApi preparation() {
        return new PreparationRedeploiementApi(budget);
    }

    public RedeploiementApi redeploiements() {
        return new RedeploiementApi(budget);
    }

    public ClotureApi clotures() {
        return new ClotureApi(budget);
    }

    public ConsolidationApi consolidations() {
        return new ConsolidationApi(budget);
    }

    public TraitementsApi traitements() {
        return new TraitementsApi(budget);
    }

    public PilotageApi pilotage() {
        return new PilotageApi(budget);
    }

    public ProjetsApi projets() {
        return new ProjetsApi(usage);
    }

    public DeclarationsApi declarations() {
        return new DeclarationsApi(usage);
    }

    public IndicateursApi indicateurs() {
        return new IndicateursApi(usage);
    }

    public MandatsApi mandats() {
        return new MandatsApi(usage);
    }

    public AmenagementsApi amenagements() {
        return new AmenagementsApi(usage);
    }

    public AttestationsApi attestations() {
        return new AttestationsApi(usage);
    }

    public MessagesApi messages() {
        return new MessagesApi(notification);
    }

    private String base(String service) {
        return passerelle + "/api/" + service + "/v1";
    }
}
