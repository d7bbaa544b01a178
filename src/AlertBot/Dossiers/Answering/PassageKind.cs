namespace AlertBot.Dossiers.Answering;

/// <summary>In order of trust: between passages that answer equally well the first kind is taken.</summary>
internal enum PassageKind
{
    Curated,
    Harvested,
    Term,
    Event,
    Development,
}
