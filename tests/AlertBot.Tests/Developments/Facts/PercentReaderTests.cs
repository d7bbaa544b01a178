using AlertBot.Developments.Facts;

namespace AlertBot.Tests.Developments.Facts;

public static class PercentReaderTests
{
    [Theory]
    [InlineData("a 27% stake", "27%", "27")]
    [InlineData("27 percent of Acme", "27 percent", "27")]
    [InlineData("a twenty-seven per cent stake", "twenty-seven per cent", "27")]
    [InlineData("up 2.5 percentage points", "2.5 percentage points", "2.5")]
    [InlineData("shares moved -4.50%", "-4.50%", "-4.5")]
    [InlineData("1,200 % more", "1,200 %", "1200")]
    public static void A_Percentage_Is_Read(string text, string told, string value)
    {
        var percent = Assert.Single(PercentReader.Read(text));

        Assert.Equal((told, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)), (percent.Text, percent.Value));
        Assert.Equal(told, text[percent.Start..percent.End]);
    }

    [Theory]
    [InlineData("between 20-25% of sales", "20", "25%", "percent")]
    [InlineData("10 to 12.5 percent", "10", "12.5 percent", "percent")]
    public static void A_Range_Has_Two_Ends(string text, string low, string high, string unit) =>
        Assert.Equal([(low, unit), (high, unit)], PercentReader.Read(text).Select(percent => (percent.Text, percent.Unit)));

    [Fact]
    public static void Basis_Points_Are_Hundredths_Of_A_Percent_And_Keep_Their_Unit()
    {
        var percent = Assert.Single(PercentReader.Read("up at least 25 basis points"));

        Assert.Equal((0.25m, "basis points", "at least"), (percent.Value, percent.Unit, percent.Qualifier));
    }

    [Theory]
    [InlineData("see https://acme.example/a%20b?c=50%")]
    [InlineData("a percentage of sales")]
    [InlineData("%20 is a space")]
    public static void What_Is_No_Percentage_Is_Not_Read(string text) => Assert.Empty(PercentReader.Read(text));
}
