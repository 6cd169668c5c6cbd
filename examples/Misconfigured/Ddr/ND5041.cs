using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup asks to be called back.</summary>
public static partial class ND5041
{
    public static Network Bad() => Network.Define("ND5041", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.Callback(CallbackRole.Client); // expect ND5041
        });
    });
}
