using AlertBot.Developments.Facts;

namespace AlertBot.Tests.Developments.Facts;

public static class MoneyReaderTests
{
    [Theory]
    [InlineData("Acme to pay $38 billion for Borealis", "$38 billion", "38000000000", "USD", null)]
    [InlineData("Acme pays 12 pounds a share", "12 pounds", "12", "GBP", null)]
    [InlineData("Acme raises US$1.2bn", "US$1.2bn", "1200000000", "USD", null)]
    [InlineData("A $55.5B bid", "$55.5B", "55500000000", "USD", null)]
    [InlineData("a $55.50-a-share bid", "$55.50", "55.5", "USD", null)]
    [InlineData("worth up to €700m over six years", "€700m", "700000000", "EUR", "up to")]
    [InlineData("for more than a million dollars", "a million dollars", "1000000", "USD", "more than")]
    [InlineData("at least C$ 15,250.75 were paid", "C$ 15,250.75", "15250.75", "CAD", "at least")]
    [InlineData("roughly 500 million won", "500 million won", "500000000", "KRW", "about")]
    [InlineData("paid five million yen", "five million yen", "5000000", "JPY", null)]
    [InlineData("two hundred and five thousand euros", "two hundred and five thousand euros", "205000", "EUR", null)]
    [InlineData("half a billion pounds", "half a billion pounds", "500000000", "GBP", null)]
    [InlineData("GBP 3.5 million, less tax", "GBP 3.5 million", "3500000", "GBP", null)]
    [InlineData("a $100M+ round", "$100M", "100000000", "USD", "at least")]
    [InlineData("a 10-billion-dollar plant", "10-billion-dollar", "10000000000", "USD", null)]
    [InlineData("shares at 470p in London", "470p", "4.7", "GBP", null)]
    [InlineData("a 12-cent dividend", "12-cent", "0.12", "USD", null)]
    [InlineData("a GB # 20.1 billion order", "GB # 20.1 billion", "20100000000", "GBP", null)]
    [InlineData("worth nothing and ₹5 crore", "₹5 crore", "50000000", "INR", null)]
    [InlineData("It offers €1,2 billion", "€1,2 billion", "1200000000", "EUR", null)]
    [InlineData("They want Rs. 500 crore", "Rs. 500 crore", "5000000000", "INR", null)]
    [InlineData("up from $2.8 billion a year ago", "$2.8 billion", "2800000000", "USD", null)]
    [InlineData("about 120 MEUR", "120 MEUR", "120000000", "EUR", "about")]
    [InlineData("USD115.5 each", "USD115.5", "115.5", "USD", null)]
    [InlineData("half a million Hong Kong dollars", "half a million Hong Kong dollars", "500000", "HKD", null)]
    [InlineData("three quarters of a billion dollars", "three quarters of a billion dollars", "750000000", "USD", null)]
    [InlineData("$5 trillion market", "$5 trillion", "5000000000000", "USD", null)]
    public static void An_Amount_Is_Read_With_Its_Currency_Magnitude_And_Qualifier(
        string text, string told, string value, string currency, string? qualifier)
    {
        var money = Assert.Single(MoneyReader.Read(text));

        Assert.Equal((told, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), currency, qualifier),
            (money.Text, money.Value, money.Currency, money.Qualifier));
        Assert.Equal(told, text[money.Start..money.End]);
    }

    [Theory]
    [InlineData("He lost 20 pounds and won 3 matches")]
    [InlineData("Many billion-dollar questions, millions of dollars at stake")]
    [InlineData("Chapter $ and the 300 Spartans")]
    [InlineData("August 9, 2010\nMark Acme left")]
    [InlineData("")]
    public static void What_Is_No_Amount_Is_Not_Read(string text) => Assert.Empty(MoneyReader.Read(text));

    [Theory]
    [InlineData("$30 a share", "share")]
    [InlineData("$3 billion a year", "year")]
    [InlineData("$70-a-share price", "share")]
    [InlineData("$81.50 per barrel", "barrel")]
    [InlineData("$30 a night later", null)]
    public static void A_Rate_Tells_What_It_Is_Paid_For(string text, string? per) => Assert.Equal(per, Assert.Single(MoneyReader.Read(text)).Per);

    [Theory]
    [InlineData("$10–12 billion", "10000000000 12000000000")]
    [InlineData("10 to 12 billion euros", "10000000000 12000000000")]
    [InlineData("$16 million to $28 million", "16000000 28000000")]
    [InlineData("$5 to 6 people", "5")]
    public static void A_Range_Has_Two_Ends(string text, string values) =>
        Assert.Equal(values, string.Join(' ', MoneyReader.Read(text).Select(money => money.Value)));

    [Fact]
    public static void The_Lower_End_Of_A_Range_Borrows_The_Magnitude() =>
        Assert.Equal([2_000_000_000m, 3_000_000_000m], MoneyReader.Read("between $2 and $3 billion").Select(money => money.Value));
}
