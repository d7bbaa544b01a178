namespace AlertBot.Dossiers.Answering;

/// <summary>Words that say little of what is asked: a passage may lack them and still answer.</summary>
internal static class LightWords
{
    private static readonly HashSet<string> _roots = new(
        ("go goes went gone get gets got make makes made take takes took taken happen happened happens let lets need needs needed mean meant plan plans planned want wants wanted set " +
         "become becomes became put new big large high deal agreement company firm business news part thing kind sort way time year years date day month " +
         "expect expected expects currently today current old previous previously former formerly exactly actually really exact total overall react reacted respond responded think thinks " +
         "thought name named called detail details information include included includes involve involved originally finally officially each every per it's move moved " +
         "come comes came announce announced announces one ones run runs ran running cover covers contain contains comprise comprises concern concerns others another additional extra further possible able allowed allow allows under service stand stands serious whole give gives gave given giving receive receives received receiving getting having amount amounts sum figure number total level airline carrier group chain retailer lot most date dates effect matter matters through term terms money entire own's please")
            .Split(' ').Select(Synonyms.Root),
        StringComparer.Ordinal);

    public static bool Has(string root) => _roots.Contains(root);
}
