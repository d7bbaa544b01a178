using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Parties;

/// <summary>The verbs and nouns of deals with the roles around them. No company is named here: who somebody is follows from the sentence alone.</summary>
internal static class FrameTable
{
    // forms | subject | object | preposition=role …; "-" for none.
    private const string VerbRows = """
        acquire acquires acquired acquiring buy buys bought buying purchase purchases purchased purchasing swallow swallows swallowed snaps snapped|buyer|target|from=seller
        bid bids bidding|buyer|-|for=target
        offer offers offered offering|buyer|-|for=target
        sell sells sold selling divest divests divested divesting offload offloads offloaded|seller|target|to=buyer
        invest invests invested investing pour pours poured pouring plow plows plowed pump pumps pumped plough ploughs|investor|-|in=investee into=investee
        back backs backed backing|investor|investee|-
        fund funds funded funding bankroll bankrolls bankrolled|investor|investee|-
        raise raises raised raising|investee|-|from=investor by=investor
        take takes took taking own owns owned hold holds held|-|-|-
        sue sues sued suing|plaintiff|defendant|-
        accuse accuses accused|plaintiff|defendant|-
        license licenses licensed licensing licence licences licenced|licensor|-|to=licensee
        merge merges merged merging combine combines combined|partner|-|with=partner
        partner partners partnered partnering team teams teamed ally allies allied collaborate collaborates|partner|-|with=partner
        approve approves approved approving clear clears cleared clearing block blocks blocked blocking probe probes probed probing investigate investigates investigated fine fines fined halt halts halted|regulator|-|-
        lend lends lent lending loan loans loaned|lender|borrower|to=borrower
        borrow borrows borrowed borrowing|borrower|-|from=lender
        supply supplies supplied supplying deliver delivers delivered|supplier|customer|to=customer
        order orders ordered ordering|customer|-|from=supplier
        sign signs signed signing ink inks inked strike strikes struck reach reaches reached|partner|-|with=partner
        grant grants granted granting|licensor|licensee|to=licensee
        lead leads led leading|investor|-|in=investee
        turn turns turned turning|target|-|from=buyer
        reject rejects rejected rejecting rebuff rebuffs rebuffed spurn spurns spurned|target|-|from=buyer
        """;

    private const string NounRows = """
        acquisition purchase takeover buyout|buyer|-|of=target by=buyer from=seller
        bid offer|buyer|-|for=target from=buyer
        sale divestiture disposal|seller|-|of=target to=buyer
        investment stake|investor|-|in=investee from=investor by=investor
        lawsuit suit complaint|plaintiff|-|against=defendant by=plaintiff
        merger|partner|-|with=partner of=partner between=partner
        partnership alliance collaboration venture|partner|-|with=partner between=partner
        deal agreement contract pact talks|partner|-|with=partner between=partner
        loan|-|-|from=lender to=borrower
        review probe investigation inquiry objections|regulator|-|-
        """;

    public static readonly WordTable<Frame> Verbs = Table(VerbRows);
    public static readonly WordTable<Frame> Nouns = Table(NounRows);

    /// <summary>"X licenses Z from Y" turns the verb around: X is the one that gets the licence.</summary>
    public static readonly Frame LicenceIn = new(Roles.Licensee, null, new Dictionary<string, string> { ["from"] = Roles.Licensor });

    private static WordTable<Frame> Table(string rows) => new(rows
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(row => row.Split('|'))
        .SelectMany(row => row[0].Split(' ').Select(form => KeyValuePair.Create(form, Frame(row)))));

    private static Frame Frame(string[] row) => new(Role(row[1]), Role(row[2]), row[3]
        .Split(' ')
        .Where(pair => pair != "-")
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => pair[1]));

    private static string? Role(string word) => word == "-" ? null : word;
}
