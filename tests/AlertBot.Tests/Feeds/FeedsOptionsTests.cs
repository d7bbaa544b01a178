using AlertBot.Feeds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AlertBot.Tests.Feeds;

public static class FeedsOptionsTests
{
    [Theory]
    [InlineData("Timeout", "00:00:00.5")]
    [InlineData("Interval", "2.00:00:00")]
    [InlineData("MaxBodyBytes", "12")]
    [InlineData("MaxRedirects", "-1")]
    [InlineData("ContactUrl", "nowhere")]
    [InlineData("PublicUrl", "nowhere")]
    [InlineData("HostSpacing", "1:00:00")]
    [InlineData("AllowedNetworks:0", "192.168.1.1/40")]
    public static void A_Value_Out_Of_Range_Is_Named(string name, string value)
    {
        using var services = Fetching.Services((name, value));

        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<FeedsOptions>>().Value);

        Assert.Contains(name.Split(':')[0], Assert.Single(failure.Failures), StringComparison.Ordinal);
    }
}
