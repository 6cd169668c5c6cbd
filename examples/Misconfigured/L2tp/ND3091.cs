namespace NetDsl.Examples.Misconfigured;

/// <summary>A LAC is to apply a value-added service to users whom it sends into a tunnel.</summary>
public static partial class ND3091
{
    public static Network Bad() => Network.Define("ND3091", net =>
    {
        net.Lac1(domain: isp1 =>
        {
            isp1.IdleCut(60, 500);
            isp1.Raw("value-added-service policy gold"); // expect ND3091
        });
    });
}
