namespace NetDsl.Examples.Misconfigured;

/// <summary>The cipher text was cut when it was copied.</summary>
public static partial class ND3032
{
    public static Network Bad() => Network.Define("ND3032", net =>
    {
        net.Lac1(group: g =>
        {
            g.Password("%^%#vS%796FO7%C~pB%CR=q"); // expect ND3032
        });
    });
}
