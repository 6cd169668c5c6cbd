namespace NetDsl.Huawei;

/// <summary>L-146: the logical NAS address is 0.0.0.0 or 255.255.255.255.</summary>
internal sealed class NasAddressUseless() : ProfileRule(
    "ND3246",
    "The logical NAS address is no address of a device",
    Severity.Error,
    "RADIUS knows a NAS by its address; the device refuses 0.0.0.0 and 255.255.255.255. Take an address that stands for the pair.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        if (profile.Line.nasLogicIp.TryGet(out var address) && address.Bits is 0 or uint.MaxValue)
            context.Report(new Finding(Info, profile.Line.nasLogicIp.Origin!, $"{profile} tells RADIUS the NAS address {address}, which no device can have: the device refuses it. Take an address that stands for the pair.") { Parameter = "address" });
    }
}
