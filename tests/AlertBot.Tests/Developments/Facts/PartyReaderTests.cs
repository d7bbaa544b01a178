using AlertBot.Developments.Facts;
using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Tests.Developments.Facts;

public static class PartyReaderTests
{
    [Theory]
    [InlineData("Acme acquires Borealis for $6.2 billion", "Acme=buyer Borealis=target")]
    [InlineData("Borealis to be bought by Acme Corp.", "Borealis=target Acme Corp=buyer")]
    [InlineData("Borealis was acquired for $35 billion by Acme on Tuesday", "Borealis=target Acme=buyer")]
    [InlineData("Acme's $10 billion takeover of Borealis from Zeta closes", "Acme=buyer Borealis=target Zeta=seller")]
    [InlineData("Acme raises its bid for Borealis to $30 a share", "Acme=buyer Borealis=target")]
    [InlineData("Borealis rejects Acme's hostile bid", "Borealis=target Acme=buyer")]
    [InlineData("Acme sells unit to Silver Fund for about $4 billion", "Acme=seller Silver Fund=buyer")]
    [InlineData("Best Toys Buys Geek Squad", "Best Toys=buyer Geek Squad=target")]
    [InlineData("Kim-Clark agrees to buy pill maker Kenfue", "Kim-Clark=buyer Kenfue=target")]
    [InlineData("Acme, advised by Golden Bank, buys Borealis", "Acme=buyer Borealis=target")]
    [InlineData("Acme, a rival of Zeta, has acquired Borealis", "Acme=buyer Borealis=target")]
    [InlineData("Acme, Zeta and Gamma buy Borealis", "Acme=buyer Zeta=buyer Gamma=buyer Borealis=target")]
    [InlineData("German carmaker Acme buys French start-up Borealis", "Acme=buyer Borealis=target")]
    [InlineData("Acme sells its Spanish business to Borealis", "Acme=seller Borealis=buyer")]
    public static void Who_Buys_What_From_Whom(string text, string parties) => AssertParties(text, parties);

    [Theory]
    [InlineData("Acme to invest up to $50 billion in Borealis over six years", "Acme=investor Borealis=investee")]
    [InlineData("Acme takes 5% stake in Borealis", "Acme=investor Borealis=investee")]
    [InlineData("Borealis raises $13bn led by Acme, Zeta and Gamma", "Borealis=investee Acme=investor Zeta=investor Gamma=investor")]
    [InlineData("Acme licenses Zeta chips from Borealis through 2032", "Acme=licensee Borealis=licensor")]
    [InlineData("Acme licenses characters to Borealis", "Acme=licensor Borealis=licensee")]
    [InlineData("Acme lends $20 billion to Borealis", "Acme=lender Borealis=borrower")]
    [InlineData("Acme orders 150 jets from Borealis", "Acme=customer Borealis=supplier")]
    public static void Who_Gives_And_Who_Gets(string text, string parties) => AssertParties(text, parties);

    [Theory]
    [InlineData("Zeta's xAlpha sues Acme and Borealis", "xAlpha=plaintiff Acme=defendant Borealis=defendant")]
    [InlineData("Acme is sued by Borealis", "Acme=defendant Borealis=plaintiff")]
    [InlineData("Acme files lawsuit against Borealis over photos", "Acme=plaintiff Borealis=defendant")]
    [InlineData("FCC approves Acme–Borealis merger", "FCC=regulator Acme=partner Borealis=partner")]
    [InlineData("The Federal Office blocked Acme's acquisition of Borealis", "Federal Office=regulator Acme=buyer Borealis=target")]
    [InlineData("Acme and Borealis to merge", "Acme=partner Borealis=partner")]
    [InlineData("Acme signs $300 billion contract with Borealis", "Acme=partner Borealis=partner")]
    public static void Who_Stands_Against_Or_Beside_Whom(string text, string parties) => AssertParties(text, parties);

    [Theory]
    [InlineData("Acme buys AI start-up Borealis", "Acme=buyer Borealis=target")]
    [InlineData("Acme invests $5 billion in AI", "Acme=investor")]
    [InlineData("Acme acquires AI company Borealis after Q3", "Acme=buyer Borealis=target")]
    [InlineData("Acme buys Borealis in USD 3 billion deal with CFO leaving", "Acme=buyer Borealis=target")]
    [InlineData("Q3 buys time for Acme", "")]
    [InlineData("The CEO sold shares in Acme to the IPO's backers", "")]
    [InlineData("Acme buys Scale AI", "Acme=buyer Scale AI=target")]
    [InlineData("Acme sells its US business to Borealis", "Acme=seller Borealis=buyer")]
    [InlineData("Acme invests $5 billion in US factories", "Acme=investor")]
    [InlineData("A UK pension fund invests in Borealis", "Borealis=investee")]
    [InlineData("EU clears Acme's takeover of Borealis", "EU=regulator Acme=buyer Borealis=target")]
    [InlineData("EU antitrust regulators block Acme's takeover of Borealis", "EU=regulator Acme=buyer Borealis=target")]
    [InlineData("US sues Acme", "US=plaintiff Acme=defendant")]
    [InlineData("The US takes a 10% stake in Acme", "US=investor Acme=investee")]
    [InlineData("Acme offers to sell ships to the EU", "Acme=seller")]
    [InlineData("FTC orders Acme to sell Borealis", "FTC=regulator Acme=seller Borealis=target")]
    [InlineData("The EU has ended its review of Acme's purchase of Borealis", "EU=regulator Acme=buyer Borealis=target")]
    [InlineData("Acme has ended its review of strategic options", "")]
    [InlineData("Acme's purchase of Borealis clears last hurdle", "Acme=buyer Borealis=target")]
    [InlineData("Acme would pay if regulators blocked the purchase", "")]
    [InlineData("Zeta sued Acme in May and accused it of theft", "Zeta=plaintiff Acme=defendant")]
    [InlineData("Acme buys eleven water parks. Zeta's acquisition of eleven parks from Borealis is done", "Acme=buyer Zeta=buyer Borealis=seller")]
    public static void What_Names_Nobody_Is_No_Party_And_A_State_Only_In_Its_Part(string text, string parties) => AssertParties(text, parties);

    [Theory]
    [InlineData("Acme offers staff a bonus. Zeta paid $3 billion for Borealis", "")]
    [InlineData("Acme grants staff leave. Zeta has rights to Borealis", "")]
    public static void A_Verb_Reads_No_Farther_Than_Its_Sentence(string text, string parties) => AssertParties(text, parties);

    [Theory]
    [InlineData("Acme raises its forecast")]
    [InlineData("Acme buys back shares")]
    [InlineData("they bought it by chance")]
    [InlineData("")]
    public static void Who_Has_No_Part_In_A_Deal_Is_No_Party(string text) => AssertParties(text, "");

    [Theory]
    [InlineData("Brussels clears Acme's takeover of Borealis", "Brussels=regulator Acme=buyer Borealis=target")]
    [InlineData("Brussels' bid to block Acme's acquisition of Borealis fails", "Brussels=regulator Acme=buyer Borealis=target")]
    [InlineData("Brussels rejects Acme's offer for Borealis", "Brussels=regulator Acme=buyer Borealis=target")]
    [InlineData("Beijing orders Acme to sell Borealis to Zeta", "Beijing=regulator Acme=seller Borealis=target Zeta=buyer")]
    [InlineData("Beijing buys time in Acme deal", "")]
    [InlineData("Acme's takeover of Borealis by Brussels deadline", "Acme=buyer Borealis=target")]
    [InlineData("Acme offers Brussels concessions over Borealis deal", "")]
    [InlineData("Washington sues Acme", "Washington=plaintiff Acme=defendant")]
    [InlineData("Washington takes a 10% stake in Acme", "Washington=investor Acme=investee")]
    [InlineData("Acme agrees to buy London-based Borealis", "Acme=buyer Borealis=target")]
    [InlineData("Acme buys Washington Post", "Acme=buyer Washington Post=target")]
    public static void A_City_That_Stands_For_An_Authority_Decides_And_Does_Not_Buy(string text, string parties) => AssertParties(text, parties);

    private static void AssertParties(string text, string parties)
    {
        var found = PartyReader.Read(new LexedText(text));

        Assert.Equal(parties, string.Join(' ', found.Select(party => $"{party.Name}={party.Role}")));
        Assert.All(found, party => Assert.Equal(party.Name, text[party.Start..party.End]));
    }
}
