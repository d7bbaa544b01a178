using AlertBot.Text;

namespace AlertBot.Tests.Text;

public static class DatelineTests
{
    [Theory]
    [InlineData("LONDON, Mar 18 (Agency) - Acme pays.", "Acme pays.")]
    [InlineData("NEW YORK (Harbour Wire) — Acme pays.", "Acme pays.")]
    [InlineData("ST. LOUIS, April 2 (Wire) – Acme pays.", "Acme pays.")]
    [InlineData("Acme (the buyer) - a maker of anvils - pays.", "Acme (the buyer) - a maker of anvils - pays.")]
    [InlineData("ACME pays.", "ACME pays.")]
    public static void Only_A_Dateline_Goes(string text, string told) => Assert.Equal(told, Dateline.Strip(text));
}
