using Microsoft.Extensions.Options;

namespace AlertBot;

[OptionsValidator]
internal sealed partial class DeskOptionsValidator : IValidateOptions<DeskOptions>;
