namespace SmallClinic.Data;

/// <summary>
/// Every change of the clinic: read, decide, and save all of it in one transaction or nothing. Who read what somebody else changed
/// meanwhile starts again. SQLite has one writer at a time, so they wait in line here and not in the file.
/// </summary>
public sealed class Writer(IDbContextFactory<ClinicContext> contexts)
{
    private const int Attempts = 10;
    private readonly SemaphoreSlim _line = new(1);

    public async Task<T> WriteAsync<T>(Func<ClinicContext, Task<T>> change)
    {
        for (int attempt = 1; ; attempt++)
        {
            await using ClinicContext db = await contexts.CreateDbContextAsync();
            T result = await change(db);
            try
            {
                await SaveAsync(db);
                return result;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
            }
        }
    }

    private async Task SaveAsync(ClinicContext db)
    {
        if (!db.Database.IsSqlite())
        {
            await db.SaveChangesAsync();
            return;
        }

        await _line.WaitAsync();
        try
        {
            await db.SaveChangesAsync();
        }
        finally
        {
            _line.Release();
        }
    }
}
