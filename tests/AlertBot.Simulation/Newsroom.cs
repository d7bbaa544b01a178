namespace AlertBot.Simulation;

/// <summary>Writes stories.</summary>
internal static class Newsroom
{
    public const string Everything = "everything";

    private static readonly DateTimeOffset _start = new(2026, 4, 27, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] _outlets = ["meridian", "ledger", "stackpost", "courier", "gazette", "herald"];

    // Each in words of its own, so that no two are the same story to anybody.
    private static readonly Takeover[] _takeovers =
    [
        new("Northwind", "Contoso", "{0} agrees to buy {1} for ${2} billion", "The boards approved the purchase unanimously."),
        new("Fabrikam", "Tailspin", "{0} and {1} sign ${2} billion merger", "Shareholders vote in autumn, and the headquarters move to Oslo."),
        new("Adatum", "Litware", "{0} launches ${2} billion tender offer for {1}", "The offer runs for six weeks and needs half of all stock."),
        new("Proseware", "Wingtip", "{1} accepts takeover by {0} worth ${2} billion", "Its founder leaves with a seat on the supervisory council."),
        new("Lucerne", "Treyco", "{0} acquires pharma firm {1} in ${2} billion deal", "Two vaccines in late trials were the prize."),
        new("Margiela", "Humongous", "{0} to take over insurer {1}, paying ${2} billion", "Policies stay as they are, regulators were told."),
        new("Relecloud", "Munson", "Cloud house {0} agrees to buy chip designer {1} for ${2} billion", "Engineers in Dresden get retention bonuses."),
        new("Vanarsdel", "Bellows", "Railway {0} buys rival {1}: ${2} billion in cash", "Freight customers fear for their tariffs."),
        new("Coho", "Fourthsea", "{0} wins auction for brewer {1} with ${2} billion bid", "Three private equity funds had dropped out."),
        new("Woodgrove", "Alpineton", "{0} swallows bank {1}, ${2} billion changes hands", "Branches close at weekends until systems are joined."),
    ];

    // Of different worlds, so that no two are the same story to anybody.
    private static readonly string[] _other =
    [
        "Comet brightens over the southern sky", "Ferry service resumes after harbour dredging", "Museum finds lost violin concerto in attic",
        "Drought ends early for valley farmers", "Marathon record falls by eleven seconds", "Library lends telescopes to night owls",
        "School kitchen wins prize for lentil stew", "Glacier hut reopens with solar heating", "Beekeepers count fewest hives since 1990",
        "Tram line four gets silent wheels", "Chess prodigy draws with grandmaster", "Lighthouse keeper retires after fifty years",
    ];

    // Feed text that would ping a whole server if it were let.
    private const string Shout = " @everyone <@123456789012345678> <@&234567890123456789>";

    /// <summary>A small story for random runs: two to four takeovers among other news, and in every other run a deal that takes everything.</summary>
    public static Story Small(Dice dice)
    {
        var takeovers = dice.Between(2, 4);
        var everything = dice.Falls(0.5);
        var desk = new Desk(dice, _outlets[..dice.Between(2, 6)], everything);
        for (var i = 0; i < takeovers; i++)
            desk.TellTakeover(_takeovers[i], minutes: 30);
        for (var i = dice.Between(1, 5); i > 0; i--)
            desk.TellOther(_other[i], minutes: 30);
        return desk.Story();
    }

    /// <summary>
    /// Two hundred items: ten takeovers told by three outlets, the rest about other things. Told in eight minutes, so that a run is little
    /// but work: it is run thousands of times.
    /// </summary>
    public static Story Long(Dice dice)
    {
        var desk = new Desk(dice, _outlets[..3], everything: false);
        foreach (var takeover in _takeovers)
            desk.TellTakeover(takeover, minutes: 8);
        for (var i = 30; i < 200; i++)
            desk.TellOther($"{_other[i % _other.Length]}, part {i}", minutes: 8);
        return desk.Story();
    }

    private sealed class Desk(Dice dice, string[] outlets, bool everything)
    {
        private readonly List<StoryItem> _items = [];
        private readonly List<string> _deals = everything ? [$$"""{ "id": "{{Everything}}", "name": "All news", "everything": true, "status": "active" }"""] : [];

        public void TellTakeover(Takeover takeover, int minutes)
        {
            _deals.Add(takeover.DealFile);
            var (title, summary) = takeover.Words($"{dice.Between(2, 90)}.{dice.Between(1, 9)}");
            var shout = dice.Falls(0.3) ? Shout : "";
            var first = dice.Seconds(60, minutes * 60);
            // Often all at once, so that pollers meet it in the same minute.
            var together = dice.Falls(0.6);
            foreach (var outlet in outlets)
                Tell(outlet, first + (together ? TimeSpan.Zero : dice.Seconds(0, 20 * minutes)), title + shout, summary + shout, takeover.Id);
            if (dice.Falls(0.5))
                AddTo(takeover, title, first + dice.Seconds(60, 60 * minutes));
        }

        private void AddTo(Takeover takeover, string title, TimeSpan after)
        {
            var more = $"{title}, with ${dice.Between(100, 190)} billion of debt";
            Tell(dice.OneOf(outlets), after, more, $"{more}, both companies said later. {takeover.More}", takeover.Id);
            _items[^1] = _items[^1] with { Adds = true };
        }

        public void TellOther(string title, int minutes) =>
            Tell(dice.OneOf(outlets), dice.Seconds(60, minutes * 60), title, $"{title}, the authorities said. More is known next week.");

        public Story Story() => new(_start, [.. _items.OrderBy(item => item.Published).ThenBy(item => item.Number)], _deals);

        private void Tell(string outlet, TimeSpan after, string title, string summary, params string[] deals) =>
            _items.Add(new StoryItem(_items.Count, outlet, _start + after, title, summary, everything ? [.. deals, Everything] : deals));
    }
}
