namespace AlertBot.Dossiers.Answering;

/// <summary>
/// What of a name of several words has to be told. Articles shorten them, to the last word of a person's and to the first of a company's; but where
/// the last is told nowhere, it is somebody else: of "British Airways" nothing is known where only British markets are told of.
/// </summary>
internal static class LongName
{
    private static readonly HashSet<string> _suffixes =
        [.. "Inc Incorporated Corp Corporation Co Company Group Ltd Limited plc LLC LP NV AG SA SE AB ASA Holdings Holding Technologies International".Split(' ').Select(NameList.RootOf)];

    public static string[] Heard(string[] name, Func<string, bool> isHeard)
    {
        var whole = Array.FindAll(name, root => !_suffixes.Contains(root));
        return whole.Length < 2 ? (whole.Length == 0 ? name : whole) : isHeard(whole[^1]) ? whole : [whole[^1]];
    }
}
