{{/* Labels that never change for an application: what selects its pods. {racine, nom} */}}
{{- define "esms.selecteur" -}}
app.kubernetes.io/part-of: esms-numerique
app.kubernetes.io/instance: {{ .racine.Release.Name }}
app.kubernetes.io/name: {{ .nom }}
{{- end }}

{{- define "esms.etiquettes" -}}
{{ include "esms.selecteur" . }}
app.kubernetes.io/version: {{ .racine.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .racine.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .racine.Chart.Name .racine.Chart.Version }}
{{- end }}

{{/* Address of an application in the namespace. {racine, nom} */}}
{{- define "esms.hote" -}}
{{ .racine.Release.Name }}-{{ .nom }}
{{- end }}

{{- define "esms.securiteDuPod" -}}
runAsNonRoot: true
runAsUser: {{ . }}
runAsGroup: {{ . }}
fsGroup: {{ . }}
fsGroupChangePolicy: OnRootMismatch
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "esms.securiteDuConteneur" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end }}

{{/* Pod of an application. {racine, nom, application} */}}
{{- define "esms.pod" -}}
metadata:
  labels:
    {{- include "esms.etiquettes" . | nindent 4 }}
  annotations:
    # Other settings, other pods.
    checksum/reglages: {{ include "esms.reglages" . | sha256sum }}
spec:
  # Nothing here speaks to the cluster.
  automountServiceAccountToken: false
  enableServiceLinks: false
  # A pod leaves the addresses (preStop), answers what it was asked (30 s at most), then its writers stop.
  terminationGracePeriodSeconds: 60
  securityContext:
    {{- include "esms.securiteDuPod" 10001 | nindent 4 }}
  {{- with .racine.Values.image.pullSecrets }}
  imagePullSecrets:
    {{- range . }}
    - name: {{ . }}
    {{- end }}
  {{- end }}
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels:
          {{- include "esms.selecteur" . | nindent 10 }}
  containers:
    - name: application
      image: {{ printf "%s/%s:%s" .racine.Values.image.depot .application.image (.application.version | default .racine.Values.image.version | default .racine.Chart.AppVersion) }}
      imagePullPolicy: {{ .racine.Values.image.pullPolicy }}
      ports:
        - { name: http, containerPort: 8080, protocol: TCP }
      envFrom:
        - configMapRef: { name: {{ include "esms.hote" . }} }
      resources:
        requests: { cpu: {{ .application.cpu }}, memory: {{ .application.memoire }} }
        # No limit of processor: a ledger that is slowed down makes everybody wait.
        limits: { memory: {{ .application.memoire }} }
      securityContext:
        {{- include "esms.securiteDuConteneur" . | nindent 8 }}
      startupProbe:
        httpGet: { path: /actuator/health/liveness, port: http }
        periodSeconds: 3
        failureThreshold: 60
      livenessProbe:
        httpGet: { path: /actuator/health/liveness, port: http }
        periodSeconds: 10
        timeoutSeconds: 5
        failureThreshold: 6
      readinessProbe:
        httpGet: { path: /actuator/health/readiness, port: http }
        periodSeconds: 5
        # A service asks MongoDB, 5 s at most.
        timeoutSeconds: 6
        failureThreshold: 2
      lifecycle:
        preStop:
          sleep: { seconds: 10 }
      volumeMounts:
        - { name: temporaire, mountPath: /tmp }
        - { name: secrets, mountPath: /run/secrets/esms, readOnly: true }
        {{- if .application.disque }}
        - { name: donnees, mountPath: /donnees }
        {{- end }}
  volumes:
    - name: temporaire
      emptyDir: { sizeLimit: 1Gi }
    - name: secrets
      projected:
        defaultMode: 0440
        sources:
          - secret:
              name: {{ .racine.Values.secrets.clients }}
              items:
                - { key: {{ .nom }}, path: {{ ternary "ESMS_SECRET_PASSERELLE" "ESMS_SECRET_SERVICE" (eq .nom "passerelle") }} }
          {{- if ne .nom "passerelle" }}
          - secret:
              name: {{ .racine.Values.secrets.mongodb }}
              items:
                - { key: {{ .nom }}, path: ESMS_MONGODB_URI }
          {{- end }}
          {{- if eq .nom "notification" }}
          - secret:
              name: {{ .racine.Values.secrets.courriel }}
              items:
                - { key: motDePasse, path: ESMS_SMTP_MOT_DE_PASSE }
          {{- end }}
{{- end }}

{{/* Settings of an application that are no secret. {racine, nom, application} */}}
{{- define "esms.reglages" -}}
{{- $racine := .racine -}}
SPRING_PROFILES_ACTIVE: production
ESMS_PORT: "8080"
ESMS_DOSSIER_SECRETS: /run/secrets/esms
ESMS_IDENTITE_URL: {{ $racine.Values.identite.url | quote }}
{{- range $service := list "eligibilite" "financement" "budget" "usage" "notification" }}
ESMS_URL_{{ upper $service }}: http://{{ include "esms.hote" (dict "racine" $racine "nom" $service) }}:8080
{{- end }}
ESMS_TRACES: {{ $racine.Values.traces.active | quote }}
ESMS_TRACES_URL: {{ $racine.Values.traces.url | quote }}
{{- if eq .nom "passerelle" }}
ESMS_CLIENT_PASSERELLE: {{ $racine.Values.identite.client | quote }}
{{- else }}
ESMS_IDENTITE_CLES: {{ $racine.Values.identite.cles | quote }}
ESMS_IDENTITE_JETONS: {{ $racine.Values.identite.jetons | quote }}
{{- end }}
{{- if has .nom (list "passerelle" "financement") }}
ESMS_URL_PUBLIQUE: {{ $racine.Values.urlPublique | quote }}
{{- end }}
{{- if eq .nom "budget" }}
ESMS_DOSSIER_BATCH: /donnees/batch
{{- end }}
{{- if eq .nom "notification" }}
{{- with $racine.Values.courriel }}
ESMS_SMTP_HOTE: {{ .hote | quote }}
ESMS_SMTP_PORT: {{ .port | quote }}
ESMS_SMTP_CHIFFRE: "true"
ESMS_SMTP_AUTHENTIFIE: {{ .authentifie | quote }}
ESMS_SMTP_UTILISATEUR: {{ .utilisateur | quote }}
ESMS_SMTP_EXPEDITEUR: {{ .expediteur | quote }}
{{- end }}
{{- end }}
{{- range $variable, $valeur := .application.reglages }}
{{ $variable }}: {{ $valeur | quote }}
{{- end }}
{{- end }}
